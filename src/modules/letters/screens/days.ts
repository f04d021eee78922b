import { getLocale } from '../../../kernel/words.ts'

const tag = () => (getLocale() === 'id' ? 'id-ID' : 'en-GB')
const at = (iso: string) => new Date(iso.length === 10 ? `${iso}T12:00:00` : iso)

/** "Sen 12 Jan" */
export const shortDay = (iso: string): string =>
  new Intl.DateTimeFormat(tag(), { weekday: 'short', day: 'numeric', month: 'short' }).format(at(iso))
/** "12 Januari 2026" */
export const fullDay = (iso: string): string =>
  new Intl.DateTimeFormat(tag(), { day: 'numeric', month: 'long', year: 'numeric' }).format(at(iso))
/** Today on this device's calendar, as yyyy-mm-dd. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date())
