import { clockOf, nearDay } from '../../../app/web/client/days.ts'
import { t } from './words.ts'

type Window = { fromOn: string | null; dueOn: string | null; dueAt: string | null }

/** A window, never a bare due date; what was missed can still be done (design.md 5.1). */
export function windowWords(w: Window, today: string): string {
  if (w.dueAt) return t('window.until_time', { day: nearDay(w.dueAt), time: clockOf(w.dueAt) })
  if (w.dueOn === null) return t('window.open')
  if (w.dueOn < today) return t('window.missed', { day: nearDay(w.dueOn) })
  if (w.fromOn !== null && w.fromOn > today) return t('window.from', { day: nearDay(w.fromOn) })
  return w.dueOn === today ? t('window.today') : t('window.until', { day: nearDay(w.dueOn) })
}
