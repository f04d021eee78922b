import { useState } from 'react'
import { clockOf, dayKey, momentOf, todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { Button } from '../../../design/button.tsx'
import { Calm, CalmRow } from '../../../design/home-rows.tsx'
import { Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { thingEndForm, thingForm } from '../forms/gate.ts'
import { api, type Thing } from './api.ts'
import { t } from './words.ts'

/** Things by their label: from whom, what, and to whom they went. */
export function Things({ of }: { of: readonly Thing[] }) {
  const [asks, setAsks] = useState<Thing | 'new' | null>(null)
  return (
    <Section title={t('things.title')} count={of.length}>
      <div className="stack">
        <ThingRows of={of} onGive={setAsks} />
        <Button kind="tint" icon="plus" onClick={() => setAsks('new')}>
          {t('things.add')}
        </Button>
        <p className="small quiet">{t('things.rule')}</p>
      </div>
      {asks === 'new' && <Take onClose={() => setAsks(null)} />}
      {asks && asks !== 'new' && <Give of={asks} onClose={() => setAsks(null)} />}
    </Section>
  )
}

const when = (at: string) => (dayKey(at) === todayKey() ? clockOf(at) : momentOf(at))

/** One line for each thing; without `onGive` it is only read. */
export const ThingRows = ({ of, onGive }: { of: readonly Thing[]; onGive?: (thing: Thing) => void }) =>
  of.length > 0 && (
    <Calm>
      {of.map((g) => (
        <CalmRow
          key={g.thingId}
          title={
            <>
              <span className="code">{g.number}</span> {g.items ?? '–'}
            </>
          }
          note={
            <>
              {t('things.line', { how: t.code('came_as', g.cameAs), from: g.from ?? '–', at: when(g.at), by: g.by })}
              {g.end && (
                <>
                  <br />
                  {t('things.ended', {
                    how: t.code('ended_as', g.end.endedAs),
                    to: g.end.to ?? '–',
                    at: when(g.end.at),
                    by: g.end.by,
                  })}
                </>
              )}
            </>
          }
        >
          {g.end ? (
            <StatusText kind="full">{t.code('ended_as', g.end.endedAs)}</StatusText>
          ) : onGive ? (
            <Button small onClick={() => onGive(g)}>
              {t('things.give')}
              <span className="sr"> {g.number}</span>
            </Button>
          ) : (
            <StatusText kind="wait">{t('things.open')}</StatusText>
          )}
        </CalmRow>
      ))}
    </Calm>
  )

function Take({ onClose }: { onClose: () => void }) {
  const form = useShortForm(thingForm, t, emptyDraft(thingForm, { today: '' }))
  const command = useCommand(api.gate.takeThing, { onDone: onClose })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('things.add')}
      action={t('things.save')}
      onSend={() => void command.run(form.input())}
    />
  )
}

function Give({ of, onClose }: { of: Thing; onClose: () => void }) {
  const form = useShortForm(thingEndForm, t, emptyDraft(thingEndForm, { today: '' }))
  const command = useCommand(api.gate.giveThing, { onDone: onClose })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('things.give_title', { number: of.number })}
      action={t('things.give')}
      onSend={() => void command.run({ ...form.input(), thingId: of.thingId })}
    />
  )
}
