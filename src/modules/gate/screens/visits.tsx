import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { clockOf, dayKey, momentOf, todayKey } from '../../../app/web/client/days.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Calm, CalmRow } from '../../../design/home-rows.tsx'
import { Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { toast } from '../../../design/toast.tsx'
import { api, type Today } from './api.ts'
import { stillAwaited, Which } from './which.tsx'
import { t } from './words.ts'

type Visit = Today['visits'][number]

/** Who came in so long ago that somebody should look: first on the page, and nowhere else on it. */
export function Long({ of }: { of: Today }) {
  const left = useCommand(api.gate.left)
  const long = of.visits.filter((v) => v.staysLong)
  if (long.length === 0) return null
  return (
    <Banner kind="danger" icon="alert-triangle">
      <div className="stack">
        <p>
          <b>{t('long.title', { count: long.length })}</b>
        </p>
        <CommandRefusal of={left} />
        <Calm>
          {long.map((v) => (
            <CalmRow
              key={v.visitId}
              title={v.name ?? '–'}
              note={`${t('long.since', { at: momentOf(v.enteredAt ?? v.arrivedAt) })} ${said(v)}`}
            >
              <Button busy={left.busy} onClick={() => void left.run({ visitId: v.visitId })}>
                {t('visits.left')}
                <span className="sr"> {v.name ?? '–'}</span>
              </Button>
            </CalmRow>
          ))}
        </Calm>
        <p className="small">{t('long.rule')}</p>
      </div>
    </Banner>
  )
}

const said = (v: Visit) =>
  t('visits.line', {
    purpose: t.code('purpose', v.purpose),
    seen: t(v.idSeen ? 'visits.id_seen' : 'visits.id_not_seen'),
    items: v.items ?? '–',
  })

/** The book of a day names the hour; of who came on a day before, the day too. */
const cameOn = (at: string) => (dayKey(at) === todayKey() ? clockOf(at) : momentOf(at))

/** Asked again after a refusal: somebody else at the gate was faster, and the same row is not to be chosen twice. */
export function Visits({ of, again }: { of: Today; again: () => void }) {
  const left = useCommand(api.gate.left)
  const letIn = useCommand(api.gate.letIn)
  const [asks, setAsks] = useState<Visit | null>(null)
  const awaited = stillAwaited(of)
  const takeBack = useCommand(api.gate.takeBack, { onDone: () => toast(t('visits.taken_back')) })
  const visits = of.visits.filter((v) => !v.staysLong)
  return (
    <Section title={t('visits.title')} count={visits.length}>
      <CommandRefusal of={left} />
      <CommandRefusal of={letIn} />
      <CommandRefusal of={takeBack} />
      {visits.length === 0 && <p className="quiet">{t('visits.none')}</p>}
      {visits.length > 0 && (
        <Calm>
          {visits.map((v) => (
            <CalmRow key={v.visitId} title={`${cameOn(v.arrivedAt)} ${v.name ?? '–'}`} note={said(v)}>
              {v.leftAt ? (
                <StatusText kind="full">{t('visits.left_at', { at: clockOf(v.leftAt) })}</StatusText>
              ) : v.enteredAt ? (
                <Button busy={left.busy} onClick={() => void left.run({ visitId: v.visitId })}>
                  {t('visits.left')}
                  <span className="sr"> {v.name ?? '–'}</span>
                </Button>
              ) : (
                <Button
                  busy={letIn.busy}
                  onClick={() => (awaited.length > 0 ? setAsks(v) : void letIn.run({ visitId: v.visitId }))}
                >
                  {t('expected.in')}
                  <span className="sr"> {v.name ?? '–'}</span>
                </Button>
              )}
              {v.touch && (
                <Button
                  small
                  kind="plain"
                  busy={takeBack.busy}
                  aria-label={t(`visits.take_back.${v.touch}`, { name: v.name ?? '–' })}
                  onClick={() => v.touch && void takeBack.run({ visitId: v.visitId, touch: v.touch })}
                >
                  {t('visits.take_back')}
                </Button>
              )}
            </CalmRow>
          ))}
        </Calm>
      )}
      {asks && (
        <Which
          name={asks.name ?? '–'}
          awaited={awaited}
          onChoose={(expectedId) => {
            setAsks(null)
            void letIn.run({ visitId: asks.visitId, expectedId }).then((done) => done ?? again())
          }}
          onClose={() => setAsks(null)}
        />
      )}
    </Section>
  )
}
