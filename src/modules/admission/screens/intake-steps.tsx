import { Icon } from '../../../design/icon.tsx'
import type { IntakeState } from './api.ts'
import type { Step } from './intake-draft.ts'
import { t } from './words.ts'

const STEPS: readonly Step[] = [1, 2, 3, 4]

/** Where the intake stands. A step that is done, or comes before, is a way back; on a phone it is its mark. */
export function IntakeSteps({ at, state, onGo }: { at: Step; state: IntakeState; onGo: (step: Step) => void }) {
  const isDone = (step: Step) =>
    (step === 1 && at > 1) ||
    (step === 2 && state.hasConsent) ||
    (step === 3 && state.identityVersion > 0) ||
    (step === 4 && state.registerNo !== null)
  return (
    <ol className="steps" aria-label={t('intake.steps')}>
      {STEPS.map((step) => {
        const isNow = step === at
        const done = isDone(step)
        const mark = done && !isNow ? <Icon name="check" /> : <span className="steps__n">{step}</span>
        const look = isNow ? 'is-now' : done ? 'is-done' : undefined
        return (
          <li key={step} className={look} aria-current={isNow ? 'step' : undefined}>
            {!isNow && (done || step < at) ? (
              <button type="button" className="steps__back" onClick={() => onGo(step)}>
                {mark}
                <span>
                  {t(`step.${step}`)}
                  {done && <span className="sr">{t('step.done')}</span>}
                </span>
              </button>
            ) : (
              <>
                {mark}
                <span>{t(`step.${step}`)}</span>
              </>
            )}
          </li>
        )
      })}
    </ol>
  )
}
