import { clockOf } from '../../../app/web/client/clock.ts'
import { getLocale } from '../../../kernel/words.ts'

/** A date or an instant of the server; a date stands at noon, so that no zone moves it to another day. */
const at = (iso: string) => new Date(iso.length === 10 ? `${iso}T12:00:00` : iso)

/** "Sen 12 Jan" */
export const shortDay = (iso: string): string =>
  new Intl.DateTimeFormat(getLocale() === 'id' ? 'id-ID' : 'en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  }).format(at(iso))
/** "Sen 12 Jan 09.30" */
export const dayAndTime = (iso: string): string => `${shortDay(iso)} ${clockOf(at(iso))}`
export const time = (iso: string): string => clockOf(at(iso))
