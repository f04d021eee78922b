import { Button } from '../../../design/button.tsx'
import { Icon } from '../../../design/icon.tsx'
import type { IntakeState } from './api.ts'
import type { Step } from './intake-draft.ts'
import { t } from './words.ts'

const STEPS: readonly Step[] = [1, 2, 3, 4]

/** Where the intake stands. A step that is done, or comes before, can be gone back to. */
export function IntakeSteps({ at, state, onGo }: { at: Step; state: IntakeState; onGo: (step: Step) => void }) {
  const done = (step: Step) =>
    (step === 1 && at > 1) ||
    (step === 2 && state.hasConsent) ||
    (step === 3 && state.identityVersion > 0) ||
    (step === 4 && state.registerNo !== null)
  return (
    <ol className="steps" aria-label={t('intake.steps')}>
      {STEPS.map((step) => {
        const isNow = step === at
        const name = t(`step.${step}`)
        const mark = done(step) && !isNow ? <Icon name="check" /> : <span className="steps__n">{step}</span>
        return (
          <li
            key={step}
            className={isNow ? 'is-now' : done(step) ? 'is-done' : undefined}
            aria-current={isNow ? 'step' : undefined}
          >
            {mark}
            {isNow || !(done(step) || step < at) ? (
              <span>{name}</span>
            ) : (
              <span>
                <Button kind="plain" small onClick={() => onGo(step)}>
                  {name}
                </Button>
              </span>
            )}
          </li>
        )
      })}
    </ol>
  )
}
