import { clockOf } from '../../../app/web/client/clock.ts'
import { getLocale } from '../../../kernel/words.ts'

const tag = () => (getLocale() === 'id' ? 'id-ID' : 'en-GB')
/** A day without a time is read at noon, so that no zone moves it. */
const at = (iso: string) => new Date(iso.length === 10 ? `${iso}T12:00:00` : iso)

/** "29 Mar 2003" */
export const dayOf = (iso: string): string =>
  new Intl.DateTimeFormat(tag(), { day: 'numeric', month: 'short', year: 'numeric' }).format(at(iso))
/** "Sen 27 Apr 10.05" */
export const momentOf = (iso: string): string =>
  `${new Intl.DateTimeFormat(tag(), { weekday: 'short', day: 'numeric', month: 'short' }).format(at(iso))} ${clockOf(at(iso))}`
/** "Februari 2026" */
export const monthOf = (iso: string): string =>
  new Intl.DateTimeFormat(tag(), { month: 'long', year: 'numeric' }).format(at(iso))
/** Today on this device's calendar, yyyy-mm-dd. */
export const todayKey = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date())
/** "09.50" typed by a person as "09:50" of the input; null when it is no time of day. */
export function timeKey(typed: string): string | null {
  const [, hour = '', minute = ''] = /^(\d{1,2})[.:](\d{2})$/.exec(typed.trim()) ?? []
  return hour !== '' && Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : null
}
/** "09.50" now. */
export const nowTime = (): string => clockOf(new Date(), 'id')
