import { useState } from 'react'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Section } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft, toDraft } from '../../../kernel/form-values.ts'
import { TRACKS } from '../../cases/stages.ts'
import { unitForm } from '../forms/practice.ts'
import { unitList } from '../lists/units.ts'
import { TRACK_HOURS } from '../rules.ts'
import { api, PRACTISED, type Unit } from './api.ts'
import { t } from './words.ts'

const CHANGES = [api.training.units, ...PRACTISED]

/** Unit dan JP: the curriculum of each track, laid in once and then the centre's own. */
export function Units() {
  const read = useRead(api.training.units, {})
  const mayEdit = useMay('training.units')
  const [open, setOpen] = useState<Unit | 'new' | null>(null)
  return (
    <>
      <PageHead
        title={t('units.title')}
        note={t('units.note')}
        actions={
          mayEdit && (
            <Button icon="plus" onClick={() => setOpen('new')}>
              {t('units.add')}
            </Button>
          )
        }
      />
      <ReadView read={read} lines={8}>
        {({ units }) => (
          <div className="stack stack-5">
            {TRACKS.map((track) => (
              <OfTrack
                key={track}
                track={track}
                units={units.filter((u) => u.track === track)}
                onOpen={mayEdit ? setOpen : undefined}
              />
            ))}
          </div>
        )}
      </ReadView>
      {open && <UnitDialog unit={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </>
  )
}

type Props = { track: Unit['track']; units: readonly Unit[]; onOpen: ((unit: Unit) => void) | undefined }

function OfTrack({ track, units, onOpen }: Props) {
  const command = useCommand(api.training.layIn, {
    changes: CHANGES,
    onDone: ({ added }) => toast(t('units.laid_in', { count: added })),
  })
  const name = t.code('track', track)
  const hours = units.filter((u) => u.isInUse).reduce((sum, u) => sum + u.lessonHours, 0)
  if (units.length === 0)
    return (
      <Section title={name}>
        <EmptyState
          title={t('units.empty', { track: name })}
          next={
            onOpen ? (
              <Button kind="primary" busy={command.busy} onClick={() => void command.run({ track })}>
                {t('units.lay_in', { hours: TRACK_HOURS })}
              </Button>
            ) : (
              t('units.empty_who')
            )
          }
        >
          {t('units.empty_why')}
        </EmptyState>
      </Section>
    )
  return (
    <Section title={name} count={t('units.hours', { hours })}>
      <WholeList
        of={unitList}
        t={t}
        caption={name}
        rows={units}
        rowKey={(u) => u.unitId}
        cells={{
          title: (u) => u.title,
          use: (u) =>
            onOpen ? (
              <Button small onClick={() => onOpen(u)}>
                {u.isInUse ? t('units.change') : t('units.unused')}
              </Button>
            ) : (
              t(u.isInUse ? 'units.used' : 'units.unused')
            ),
        }}
      />
    </Section>
  )
}

function UnitDialog({ unit, onClose }: { unit: Unit | null; onClose: () => void }) {
  const form = useShortForm(unitForm, t, unit ? toDraft(unitForm, unit) : emptyDraft(unitForm, { today: '' }))
  const command = useCommand(api.training.saveUnit, {
    changes: CHANGES,
    onDone: () => {
      toast(t('units.saved'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={unit ? t('units.change_of', { title: unit.title }) : t('units.add')}
      action={t('units.save')}
      onSend={() => void command.run({ ...form.input(), ...(unit && { unitId: unit.unitId, version: unit.version }) })}
    />
  )
}
