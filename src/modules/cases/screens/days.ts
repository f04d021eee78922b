import { clockOf } from '../../../app/web/client/clock.ts'
import { getLocale } from '../../../kernel/words.ts'
import { t } from './words.ts'

const tag = () => (getLocale() === 'id' ? 'id-ID' : 'en-GB')
const at = (iso: string) => new Date(iso.length === 10 ? `${iso}T12:00:00` : iso)

/** "Sab 11 Apr" */
export const shortDay = (iso: string): string =>
  new Intl.DateTimeFormat(tag(), { weekday: 'short', day: 'numeric', month: 'short' }).format(at(iso))
/** "Senin, 6 April" */
export const dayHeading = (iso: string): string =>
  new Intl.DateTimeFormat(tag(), { weekday: 'long', day: 'numeric', month: 'long' }).format(at(iso))
export const clock = (iso: string): string => clockOf(at(iso))
/** The day of an instant on this device's calendar, as yyyy-mm-dd. */
export const dayKey = (iso: string): string => new Intl.DateTimeFormat('sv-SE').format(at(iso))

type Window = { fromOn: string | null; dueOn: string | null; dueAt: string | null }

/** A window, never a bare due date; what was missed can still be done (ux.md 5.1). */
export function windowWords(w: Window, today: string): string {
  if (w.dueAt) return t('window.until_time', { day: shortDay(w.dueAt), time: clock(w.dueAt) })
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

type Named = { label: string; honorific: string | null; isProtected: boolean }
/** As PersonName wants her: form of address and name, or the code of a protected woman. */
export const personOf = (c: Named) => ({
  name: c.honorific ? `${c.honorific} ${c.label}` : c.label,
  code: c.isProtected ? c.label : null,
  shielded: c.isProtected,
})
