import { momentOf } from '../../../app/web/client/days.ts'
import { Button } from '../../../design/button.tsx'
import type { Flag, Safety } from './api.ts'
import { t } from './words.ts'

export type Opened = { dialog: 'talk' | 'plan' | 'raise' } | { dialog: 'close'; flag: Flag } | null
export type Part = { safety: Safety; setOpened: (opened: Opened) => void }

const talkAfter = (flag: Flag, safety: Safety) => safety.talks.find((one) => one.at >= flag.openedAt)

/** What comes before closing stands before it. */
export function NextStep({ flag, safety, setOpened }: Part & { flag: Flag }) {
  const next = !talkAfter(flag, safety) ? 'talk' : !safety.plan && safety.mayPlan ? 'plan' : null
  return (
    next && (
      <Button small kind="primary" onClick={() => setOpened({ dialog: next })}>
        {t(`${next}.do`)}
      </Button>
    )
  )
}

/** Four planks: with her, talked, planned, closed; each says when and who. */
export function Steps({ flag, safety }: { flag: Flag; safety: Safety }) {
  const talk = talkAfter(flag, safety)
  const steps = [
    ['stay', flag.team?.stayedAt ? momentOf(flag.team.stayedAt) : null],
    ['talk', talk ? t('by_at', { who: talk.by, when: momentOf(talk.at) }) : null],
    ['plan', safety.plan ? momentOf(safety.plan.at) : safety.isPlanHidden ? t('plan.hidden_short') : null],
    ['close', null],
  ] as const
  const now = steps.find(([, done]) => done === null)?.[0]
  return (
    <ol className="safe-steps">
      {steps.map(([step, done]) => (
        <li
          key={step}
          className={done ? 'on' : step === now ? 'now' : undefined}
          aria-current={step === now ? 'step' : undefined}
        >
          <b>{t(`step.${step}`)}</b>
          {done ?? t('step.not_yet')}
        </li>
      ))}
    </ol>
  )
}
