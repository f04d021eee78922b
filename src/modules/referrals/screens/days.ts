import { clockOf } from '../../../app/web/client/clock.ts'
import { getLocale } from '../../../kernel/words.ts'

const tag = () => (getLocale() === 'id' ? 'id-ID' : 'en-GB')
/** A day without a time is read at noon, so that no zone moves it. */
const at = (iso: string) => new Date(iso.length === 10 ? `${iso}T12:00:00` : iso)

/** "Sen 12 Jan" */
export const shortDay = (iso: string): string =>
  new Intl.DateTimeFormat(tag(), { weekday: 'short', day: 'numeric', month: 'short' }).format(at(iso)).replace(',', '')
/** "14 April 1988" */
export const fullDay = (iso: string): string =>
  new Intl.DateTimeFormat(tag(), { day: 'numeric', month: 'long', year: 'numeric' }).format(at(iso))
/** "Kam 8 Jan 10.40" */
export const moment = (iso: string): string => `${shortDay(iso)} ${clockOf(at(iso))}`
/** Today on this device's calendar, yyyy-mm-dd; where the server says its day, that one counts. */
export const deviceDay = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date())

/** Full years on that day. */
export function ageOf(bornOn: string | undefined, birthYear: number | null | undefined, now: string): number | null {
  if (bornOn) return Number(now.slice(0, 4)) - Number(bornOn.slice(0, 4)) - (now.slice(5) < bornOn.slice(5) ? 1 : 0)
  return birthYear ? Number(now.slice(0, 4)) - birthYear : null
}
