import './round.css'
import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { clockOf, shortDay, timeSaid, todayKey } from '../../../app/web/client/days.ts'
import { personOf } from '../../../app/web/client/person-of.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Empty } from '../../../design/empty-state.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { calledOn, PersonName } from '../../../design/person-name.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { isMasked } from '../../../design/shared-screen.ts'
import { Flag, StatusText } from '../../../design/status-text.tsx'
import { isUrgent, MARKS, type Mark, STANDINGS } from '../rules.ts'
import { api, type Dose } from './api.ts'
import { t } from './words.ts'

/** The round: whose dose is open, one press each; what nobody marked stands first. For the eyes of whoever holds the key of her health. */
export function Round() {
  const read = useRead(api.medication.round, {})
  return (
    <div className="stack stack-5">
      <PageHead title={t('title')} note={t('round.why')} />
      <ReadView read={read} lines={6}>
        {({ doses }) =>
          doses.length === 0 ? (
            <Empty t={t} name="round.none" href="/penerima-manfaat" />
          ) : (
            STANDINGS.map((standing) => (
              <Part key={standing} standing={standing} of={doses.filter((d) => d.standing === standing)} />
            ))
          )
        }
      </ReadView>
    </div>
  )
}

function Part({ standing, of }: { standing: Dose['standing']; of: readonly Dose[] }) {
  if (of.length === 0) return null
  return (
    <Section title={t(`standing.${standing}`)} count={of.length}>
      <Card>
        <ul className="doses">
          {of.map((d) => (
            <OneDose key={`${d.planId} ${d.onDay} ${d.time}`} dose={d} />
          ))}
        </ul>
      </Card>
    </Section>
  )
}

function OneDose({ dose: d }: { dose: Dose }) {
  const [changes, setChanges] = useState(false)
  const isOver = d.standing === 'missed' || d.standing === 'done'
  const offered = d.standing === 'later' ? [] : MARKS.filter((m) => m !== 'missed' || isOver)
  // whoever is in hospital or on leave was not given it here
  const likely = d.where === 'in_house' ? 'given' : 'not_here'
  const command = useCommand(api.medication.mark, { onDone: () => setChanges(false) })
  const name = calledOn(personOf(d), isMasked())
  const { planId, onDay, time, marked } = d
  const send = (mark: Mark) => command.run({ planId, onDay, time, mark, version: marked?.version ?? 0 })
  const when = onDay === todayKey() ? timeSaid(time) : `${shortDay(onDay)} ${timeSaid(time)}`
  return (
    <li>
      <div>
        <PersonName person={personOf(d)} href={`/penerima-manfaat/${d.caseId}/kesehatan`} size="small" />
        <small>
          {when} · <b>{d.text.medicine}</b> · {d.text.dose}
          {d.text.note && ` · ${d.text.note}`}
        </small>
        <div className="row row--wrap">
          {d.where !== 'in_house' && <StatusText kind="none">{t(`where.${d.where}`)}</StatusText>}
          {d.standing === 'missed' && (
            <Flag danger={isUrgent(d)} icon="alert-triangle">
              {t('round.missed')}
            </Flag>
          )}
        </div>
        <CommandRefusal of={command} />
      </div>
      {marked && !changes ? (
        <div className="doses__marks">
          <StatusText kind="full">
            {t('round.marked', { mark: t(`mark.${marked.mark}`), who: marked.by, time: clockOf(marked.at) })}
          </StatusText>
          <Button kind="plain" onClick={() => setChanges(true)}>
            {t('round.change')}
          </Button>
        </div>
      ) : (
        <fieldset className="doses__marks">
          <legend className="sr">{t('round.legend', { name, medicine: d.text.medicine ?? '' })}</legend>
          {offered.map((m) => (
            <Button
              key={m}
              kind={m === likely && !changes ? 'tint' : undefined}
              busy={command.busy}
              onClick={() => void send(m)}
            >
              {t(`mark.${m}`)}
            </Button>
          ))}
        </fieldset>
      )}
    </li>
  )
}
