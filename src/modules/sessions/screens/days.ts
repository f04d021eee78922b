import { clockOf } from '../../../app/web/client/clock.ts'
import { getLocale } from '../../../kernel/words.ts'
import { t } from './words.ts'

const tag = () => (getLocale() === 'id' ? 'id-ID' : 'en-GB')
const at = (iso: string) => new Date(iso.length === 10 ? `${iso}T12:00:00` : iso)

/** "Sab 11 Apr" */
export const shortDay = (iso: string): string =>
  new Intl.DateTimeFormat(tag(), { weekday: 'short', day: 'numeric', month: 'short' }).format(at(iso)).replace(',', '')
export const clock = (iso: string): string => clockOf(at(iso))
/** The day of an instant on this device's calendar, as yyyy-mm-dd. */
export const dayKey = (date: Date): string => new Intl.DateTimeFormat('sv-SE').format(date)
/** The clock of this device, rounded down to five minutes: "09:10". */
export function timeKey(date: Date): string {
  const five = new Date(Math.floor(date.getTime() / 300_000) * 300_000)
  return `${String(five.getHours()).padStart(2, '0')}:${String(five.getMinutes()).padStart(2, '0')}`
}
/** "Hari ini 09.10", "Sel 7 Apr 09.10" */
export const momentWords = (on: string, time: string): string =>
  `${on === dayKey(new Date()) ? t('today') : shortDay(on)} ${time.replace(':', t('clock_sign'))}`
/** A day so many days from now, as yyyy-mm-dd. */
export const inDays = (n: number): string => dayKey(new Date(Date.now() + n * 86_400_000))

type Named = { label: string; honorific: string | null; isProtected: boolean }
/** As PersonName wants her: form of address and name, or the code of a protected woman. */
export const personOf = (c: Named) => ({
  name: c.honorific ? `${c.honorific} ${c.label}` : c.label,
  code: c.isProtected ? c.label : null,
  shielded: c.isProtected,
})
