import { Icon } from '../../../design/icon.tsx'
import { ORDER, type Step } from './order.ts'
import { t } from './words.ts'

/** Where one is in the six steps; the done ones are ticked. */
export function Steps({ now }: { now: Step }) {
  const here = ORDER.indexOf(now)
  return (
    <ol className="steps">
      {ORDER.map((step, at) => (
        <li key={step} className={at === here ? 'is-now' : undefined} aria-current={at === here ? 'step' : undefined}>
          {at < here ? <Icon name="check" /> : <span className="steps__n">{at + 1}</span>}
          <span>{t(`step.${step}`)}</span>
        </li>
      ))}
    </ol>
  )
}
