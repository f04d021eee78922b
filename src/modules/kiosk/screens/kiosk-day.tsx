import { useEffect, useState } from 'react'
import { dayHeading } from '../../../app/web/client/days.ts'
import { Icon } from '../../../design/icon.tsx'
import type { IconName } from '../../../design/icon-names.ts'
import { FACES } from '../rules.ts'
import { api, type Seen } from './api.ts'
import { Face } from './face.tsx'
import { GoalLadder } from './goal-ladder.tsx'
import { KioskBox } from './kiosk-box.tsx'
import { KioskRate } from './kiosk-rate.tsx'
import { KioskSurvey } from './kiosk-survey.tsx'
import { KioskTalk } from './kiosk-talk.tsx'
import { t } from './words.ts'

type Props = { seen: Seen; onComplain: () => void; onFailed: (error: unknown) => void }
type Hour = Seen['day'][number]

const ICONS: Readonly<Record<Hour['kind'], IconName>> = {
  ...{ social: 'users', skills: 'needle-thread', enterprise: 'shopping-bag', group: 'users-group' },
  ...{ counselling: 'message-circle', spiritual: 'book', physical: 'sun', duty: 'checklist', visit: 'door-enter' },
  ...{ prayer: 'moon', meal: 'tools-kitchen-2', rest: 'home' },
}

/** Her day, one goal, how she feels, and what she can do: large, in short sentences. */
export function KioskDay({ seen, onComplain, onFailed }: Props) {
  const [panel, setPanel] = useState<'talk' | 'box' | null>(null)
  const [asked, setAsked] = useState(seen.asked)
  const now = seen.time
  // whoever works by keyboard goes on where something new stands
  useEffect(() => document.getElementById(panel ? `k-${panel}` : 'k-hello')?.focus(), [panel])
  const inside = { visit: seen.visit, onFailed }
  return (
    <>
      <h1 id="k-hello" tabIndex={-1}>
        {t('day.hello', { part: t(`part.${partOf(now)}`), name: seen.name })}
      </h1>
      <div className="kios-in">
        <div className="kios-side">
          <section className="kios-day" aria-labelledby="k-day">
            <h2 id="k-day">{t('day.today', { day: dayHeading(seen.today) })}</h2>
            {seen.day.length === 0 ? (
              <p>{t('day.none')}</p>
            ) : (
              <ol>
                {seen.day.map((hour) => (
                  <Row key={`${hour.starts}${hour.title}`} of={hour} now={now} />
                ))}
              </ol>
            )}
          </section>
          <section className="kios-do" aria-label={t('day.do')}>
            <button type="button" className="kios-btn kios-btn--main" onClick={() => setPanel('talk')}>
              <Icon name="message-circle" /> <span>{t('talk.do')}</span>
            </button>
            <button type="button" className="kios-btn" onClick={() => setPanel('box')}>
              <Icon name="help-circle" />
              <span>
                {t('box.do')}
                <small>{t('box.do_note')}</small>
              </span>
            </button>
            <button type="button" className="kios-btn" onClick={onComplain}>
              <Icon name="mail" />
              <span>
                {t('door.complain')}
                <small>{t('door.complain_note')}</small>
              </span>
            </button>
          </section>
        </div>
        <div className="kios-side">
          {seen.goal && (
            <section aria-labelledby="k-goal">
              <h2 id="k-goal">{t('day.goal')}</h2>
              <p className="quote">{seen.goal}</p>
              {seen.steps.length > 0 && <GoalLadder steps={seen.steps} />}
            </section>
          )}
          <Comfort {...inside} has={seen.hasComfort} />
          <KioskRate {...inside} of={seen.toRate} />
          {seen.surveyId && <KioskSurvey {...inside} roundId={seen.surveyId} />}
        </div>
      </div>
      {panel === 'talk' && (
        <KioskTalk {...inside} asked={asked} onAsked={(wanted) => setAsked([...new Set([...asked, wanted])])} />
      )}
      {panel === 'box' && <KioskBox {...inside} />}
      <Answers of={seen.box} />
    </>
  )
}

function Row({ of, now }: { of: Hour; now: string }) {
  const state = of.ends <= now ? 'past' : of.starts <= now ? 'now' : 'later'
  const where = [of.place, of.deliverer].filter(Boolean).join(', ')
  return (
    <li className={`is-${state}`} aria-current={state === 'now' ? 'time' : undefined}>
      <span className="kios-t">{of.starts.replace(':', '.')}</span>
      <Icon name={ICONS[of.kind]} className="icon" />
      <p>
        {of.title}
        {where && <span>{where}</span>}
      </p>
      {state !== 'later' && <span className="kios-s">{t(`row.${state}`)}</span>}
    </li>
  )
}

/** Five faces, from sad to glad; their words are for whoever does not see them. */
function Comfort({ visit, has, onFailed }: { visit: string; has: boolean; onFailed: Props['onFailed'] }) {
  const [isDone, setDone] = useState(has)
  return (
    <section aria-labelledby="k-feel">
      <h2 id="k-feel">{t('feel.title')}</h2>
      <div aria-live="polite">{isDone && <p>{t('feel.thanks')}</p>}</div>
      {!isDone && (
        <div className="kios-five">
          {FACES.map((face) => (
            <button
              key={face}
              type="button"
              aria-label={t(`face.${face}`)}
              onClick={() => void api.kiosk.comfort({ visit, face }).then(() => setDone(true), onFailed)}
            >
              <Face of={face} />
            </button>
          ))}
        </div>
      )}
    </section>
  )
}

/** What she put into the box, and what was answered since. */
function Answers({ of }: { of: Seen['box'] }) {
  if (of.length === 0) return null
  return (
    <section className="kios-talk" aria-labelledby="k-mine">
      <h2 id="k-mine">{t('box.mine')}</h2>
      <ul className="kios-answers">
        {of.map((one, at) => (
          <li key={at}>
            <b>{t('box.of_day', { kind: t(`kind.${one.kind}`), day: dayHeading(one.putOn) })}</b>
            <p>{one.answer ?? t('box.waits')}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

const partOf = (now: string) =>
  now < '11:00' ? 'morning' : now < '15:00' ? 'noon' : now < '18:30' ? 'afternoon' : 'evening'
