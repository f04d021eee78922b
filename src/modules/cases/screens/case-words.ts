import { clockOf, shortDay } from '../../../app/web/client/days.ts'
import { t } from './words.ts'

type Window = { fromOn: string | null; dueOn: string | null; dueAt: string | null }

/** A window, never a bare due date; what was missed can still be done (design.md 5.1). */
export function windowWords(w: Window, today: string): string {
  if (w.dueAt) return t('window.until_time', { day: shortDay(w.dueAt), time: clockOf(w.dueAt) })
  if (w.dueOn === null) return t('window.open')
  if (w.dueOn < today) return t('window.missed', { day: shortDay(w.dueOn) })
  if (w.fromOn !== null && w.fromOn > today) return t('window.from', { day: shortDay(w.fromOn) })
  return w.dueOn === today ? t('window.today') : t('window.until', { day: shortDay(w.dueOn) })
}

/** The eight stages by their number on the path; 9 is after-care. */
export const STAGE_NUMBER: Readonly<Record<string, 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8>> = {
  identification: 1,
  data: 2,
  assessment: 3,
  plan: 4,
  intervention: 5,
  review: 6,
  evaluation: 7,
  termination: 8,
}
export const numberOf = (c: { stage: string; state: string }) =>
  c.state === 'aftercare' || c.state === 'closed' ? 9 : (STAGE_NUMBER[c.stage] ?? 1)
