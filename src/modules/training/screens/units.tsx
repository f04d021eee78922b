import { useState } from 'react'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { newTrackWord, TrackDialog } from '../../../app/web/client/track-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { type TrackRow as Track, useTracks } from '../../../app/web/client/use-tracks.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Field } from '../../../design/form-field.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Section } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft, toDraft } from '../../../kernel/form-values.ts'
import { unitForm } from '../forms/practice.ts'
import { unitList } from '../lists/units.ts'
import { api, PRACTISED, type Unit } from './api.ts'
import { t } from './words.ts'

const CHANGES = [api.training.units, ...PRACTISED]

/** Unit dan JP: the curriculum of each track, laid in once and then the centre's own. */
export function Units() {
  const read = useRead(api.training.units, {})
  const mayEdit = useMay('training.units')
  const mayManage = useMay('tracks.manage')
  const tracks = useTracks()
  const [open, setOpen] = useState<Unit | 'new' | null>(null)
  const [track, setTrack] = useState<Track | 'new' | null>(null)
  return (
    <>
      <PageHead
        title={t('units.title')}
        note={t('units.note')}
        actions={
          <>
            {mayManage && <Button onClick={() => setTrack('new')}>{newTrackWord()}</Button>}
            {mayEdit && (
              <Button icon="plus" onClick={() => setOpen('new')}>
                {t('units.add')}
              </Button>
            )}
          </>
        }
      />
      <ReadView read={read} lines={8}>
        {({ units, outlines }) => (
          <div className="stack stack-5">
            {tracks.all.map((of) => (
              <OfTrack
                key={of.track}
                of={of}
                units={units.filter((u) => u.track === of.track)}
                hasOutline={outlines.includes(of.track)}
                onOpen={mayEdit ? setOpen : undefined}
                onChange={mayManage ? setTrack : undefined}
              />
            ))}
          </div>
        )}
      </ReadView>
      {open && <UnitDialog unit={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
      {track && <TrackDialog track={track === 'new' ? null : track} onClose={() => setTrack(null)} />}
    </>
  )
}

type Props = {
  of: Track
  units: readonly Unit[]
  hasOutline: boolean
  onOpen: ((unit: Unit) => void) | undefined
  onChange: ((track: Track) => void) | undefined
}

/** One track: what it is called, its hours, whether it is offered, its units. */
function OfTrack({ of, units, hasOutline, onOpen, onChange }: Props) {
  const name = useTracks().nameOf(of.track)
  const hours = units.filter((u) => u.isInUse).reduce((sum, u) => sum + u.lessonHours, 0)
  const said = t('units.hours_of', { hours, of: of.lessonHours })
  return (
    <Section title={name} count={of.isOffered ? said : `${said} · ${t('units.not_offered')}`}>
      <div className="stack stack-3">
        {units.length === 0 ? (
          <NoUnits {...{ of, name, hasOutline }} mayFill={onOpen !== undefined} />
        ) : (
          <UnitList {...{ name, units, onOpen }} />
        )}
        {onChange && (
          <div>
            <Button small onClick={() => onChange(of)}>
              {t('units.change_track')}
            </Button>
          </div>
        )}
      </div>
    </Section>
  )
}

type Empty = { of: Track; name: string; hasOutline: boolean; mayFill: boolean }

function NoUnits({ of, name, hasOutline, mayFill }: Empty) {
  const command = useCommand(api.training.layIn, {
    changes: CHANGES,
    onDone: ({ added }) => toast(t('units.laid_in', { count: added })),
  })
  const fill = hasOutline ? (
    <Button kind="primary" busy={command.busy} onClick={() => void command.run({ track: of.track })}>
      {t('units.lay_in', { hours: of.lessonHours })}
    </Button>
  ) : (
    t('units.write_own')
  )
  return (
    <EmptyState title={t('units.empty', { track: name })} next={mayFill ? fill : t('units.empty_who')}>
      {t('units.empty_why')}
    </EmptyState>
  )
}

type ListProps = Pick<Props, 'units' | 'onOpen'> & { name: string }

const UnitList = ({ name, units, onOpen }: ListProps) => (
  <WholeList
    of={unitList}
    t={t}
    caption={name}
    rows={units}
    rowKey={(u) => u.unitId}
    cells={{
      title: (u) => u.title,
      use: (u) => (
        <span className="row row--wrap">
          <span className="grow">{t(u.isInUse ? 'units.used' : 'units.unused')}</span>
          {onOpen && (
            <Button small onClick={() => onOpen(u)}>
              {t('units.change')}
              <span className="sr"> {u.title}</span>
            </Button>
          )}
        </span>
      ),
    }}
  />
)

function UnitDialog({ unit, onClose }: { unit: Unit | null; onClose: () => void }) {
  const form = useShortForm(unitForm, t, unit ? toDraft(unitForm, unit) : emptyDraft(unitForm, { today: '' }))
  const command = useCommand(api.training.saveUnit, {
    changes: CHANGES,
    onDone: () => {
      toast(t('units.saved'))
      onClose()
    },
  })
  const tracks = useTracks()
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={unit ? t('units.change_of', { title: unit.title }) : t('units.add')}
      action={t('units.save')}
      onSend={() => void command.run({ ...form.input(), ...(unit && { unitId: unit.unitId, version: unit.version }) })}
    >
      <Field of={f.track} as="pills" options={tracks.choices(unit?.track)} />
      <Field of={f.title} />
      <Field of={f.lessonHours} />
      <Field of={f.skkni} />
      <Field of={f.isInUse} />
    </FormDialog>
  )
}
