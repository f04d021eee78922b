import { momentOf } from '../../../app/web/client/days.ts'
import type { BreachLine } from './api.ts'
import { t } from './words.ts'
import './clock.css'

const PLANKS = Array.from({ length: 12 }, (_, i) => i)

/** The three days of the law as twelve planks of six hours; said in words beside them. */
export function LawClock({ of }: { of: BreachLine }) {
  const { planks, hoursLeft, isLate } = of.clock
  const day = Math.min(2, Math.floor(planks / 4))
  const look = (i: number) => (isLate ? 'late' : i < planks ? 'on' : i === planks ? 'now' : undefined)
  return (
    <div className="law-clock">
      <p className="law-clock__big">{t('clock.until', { at: momentOf(of.dueAt) })}</p>
      <div className="law-clock__planks" aria-hidden="true">
        {PLANKS.map((i) => (
          <i key={i} className={look(i)} />
        ))}
      </div>
      <p className="law-clock__days">
        {[0, 1, 2].map((n) => (
          <span key={n}>{t(!isLate && n === day ? 'clock.day_now' : 'clock.day', { n: n + 1 })}</span>
        ))}
      </p>
      <p className={isLate ? 'law-clock__late small' : 'small'}>
        {isLate ? t('clock.late') : t('clock.left', { hours: hoursLeft })}
      </p>
    </div>
  )
}
