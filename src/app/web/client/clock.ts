import { getLocale, type Locale } from '../../../kernel/words.ts'

/** "09.31" in Indonesian, "09:31" in English, on the clock of this device. Works in browsers without Temporal. */
export function clockOf(at: Date, locale: Locale = getLocale()): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(at.getHours())}${locale === 'id' ? '.' : ':'}${two(at.getMinutes())}`
}

const TAGS: Record<Locale, string> = { id: 'id-ID', en: 'en-GB' }

/** "Selasa, 7 April 2026" */
export const longDay = (at: Date, locale: Locale = getLocale()): string =>
  new Intl.DateTimeFormat(TAGS[locale], { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(at)

/** "Sel 7 April", for the top bar of a phone */
export function shortDay(at: Date, locale: Locale = getLocale()): string {
  const weekday = new Intl.DateTimeFormat(TAGS[locale], { weekday: 'short' }).format(at)
  const day = new Intl.DateTimeFormat(TAGS[locale], { day: 'numeric', month: 'long' }).format(at)
  return `${weekday} ${day}`
}
