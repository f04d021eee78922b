import { Icon } from '../../../design/icon.tsx'
import { type LadderStep, nextStep } from '../rules.ts'
import './goal-ladder.css'
import { t } from './words.ts'

/** Her one goal as steps that climb: what is done, what is next, what comes after. Each says it in words, too. */
export function GoalLadder({ steps }: { steps: readonly LadderStep[] }) {
  const next = nextStep(steps)
  return (
    <ol className="goal-ladder">
      {steps.map(({ what, isDone }, at) => {
        const state = isDone ? 'done' : at === next ? 'next' : 'later'
        return (
          <li key={what} className={`is-${state}`} aria-current={state === 'next' ? 'step' : undefined}>
            <i aria-hidden="true">{isDone && <Icon name="check" />}</i>
            <p>
              {what} <span>{t(`step.${state}`)}</span>
            </p>
          </li>
        )
      })}
    </ol>
  )
}
