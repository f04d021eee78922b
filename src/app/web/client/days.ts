import { getLocale, type Locale } from '../../../kernel/words.ts'

// Every day and time that a screen shows. On the clock of the centre, not of the device: a telephone that was bought on
// another island must not move an appointment. Works in browsers without Temporal.

/** An instant, or a day `yyyy-mm-dd`, which is the same day in every zone. */
export type Moment = Date | string

/** Zone of the centre; the device's own until somebody has signed in. */
let zone: string | undefined

export const setZone = (name: string | undefined): void => void (zone = name)

const isDay = (at: Moment): at is string => typeof at === 'string' && at.length === 10

const TAGS: Record<Locale, string> = { id: 'id-ID', en: 'en-GB' }

function format(at: Moment, options: Intl.DateTimeFormatOptions, tag = TAGS[getLocale()]): string {
  const date = isDay(at) ? new Date(`${at}T12:00:00Z`) : new Date(at)
  return new Intl.DateTimeFormat(tag, { timeZone: isDay(at) ? 'UTC' : zone, ...options }).format(date)
}

/** "09.31" in Indonesian, "09:31" in English */
export function clockOf(at: Moment, locale: Locale = getLocale()): string {
  return timeSaid(timeKey(at), locale)
}
/** "09.31" of an hour `hh:mm` that is on record. */
export const timeSaid = (time: string, locale: Locale = getLocale()): string =>
  locale === 'id' ? time.replace(':', '.') : time

/** "Sen 12 Jan" */
export const shortDay = (at: Moment): string =>
  format(at, { weekday: 'short', day: 'numeric', month: 'short' }).replace(',', '')
/** "kemarin", "hari ini", "besok"; any other day as "Sen 12 Jan" */
export function nearDay(at: Moment): string {
  const away = Math.round((Date.parse(dayKey(at)) - Date.parse(todayKey())) / 86_400_000)
  if (Math.abs(away) > 1) return shortDay(at)
  return new Intl.RelativeTimeFormat(TAGS[getLocale()], { numeric: 'auto' }).format(away, 'day')
}
/** "Sab 24 Jan 2026" */
export const shortDayYear = (at: Moment): string =>
  format(at, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }).replace(',', '')
/** A day that is over: "Sen 12 Jan" of this year, "Jum 21 Nov 2025" of an earlier one. */
export const pastDay = (at: Moment): string => (dayKey(at) < String(nowYear()) ? shortDayYear(at) : shortDay(at))
/** "2 Feb" */
export const dayMonth = (at: Moment): string => format(at, { day: 'numeric', month: 'short' })
/** "29 Mar 2003" */
export const dayMonthYear = (at: Moment): string => format(at, { day: 'numeric', month: 'short', year: 'numeric' })
/** "12 Januari 2026" */
export const fullDay = (at: Moment): string => format(at, { day: 'numeric', month: 'long', year: 'numeric' })
/** "Selasa, 7 April 2026" */
export const longDay = (at: Moment): string =>
  format(at, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
/** "Senin, 6 April" */
export const dayHeading = (at: Moment): string => format(at, { weekday: 'long', day: 'numeric', month: 'long' })
/** "Sel 7 April" */
export const topDay = (at: Moment): string =>
  `${format(at, { weekday: 'short' })} ${format(at, { day: 'numeric', month: 'long' })}`
/** "Februari 2026" */
export const monthOf = (at: Moment): string => format(at, { month: 'long', year: 'numeric' })

/** "November 2026", or "Juli 2026 – September 2026": whole months, as a report has them. */
export const monthsOf = ({ from, until }: { from: string; until: string }): string =>
  from.slice(0, 7) === until.slice(0, 7) ? monthOf(from) : `${monthOf(from)} – ${monthOf(until)}`
/** "Sen 12 Jan 09.30" */
/** "Januari", by its number from 0. */
export const monthName = (month: number): string =>
  format(`2024-${String(month + 1).padStart(2, '0')}-01`, { month: 'long' })
/** "Sen", by its number from Monday, 0: 1 January 2024 was one. */
export const weekdayName = (day: number): string => format(`2024-01-0${day + 1}`, { weekday: 'short' })

export const momentOf = (at: Moment): string => `${shortDay(at)} ${clockOf(at)}`
/** "Jum 30 Jan 2026 09.30" */
export const momentYear = (at: Moment): string => `${shortDayYear(at)} ${clockOf(at)}`

/** The centre's day of an instant, `yyyy-mm-dd`. */
export const dayKey = (at: Moment): string => format(at, { year: 'numeric', month: '2-digit', day: '2-digit' }, 'sv-SE')
/** The centre's time of an instant, `hh:mm`. */
export const timeKey = (at: Moment): string =>
  format(at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, 'sv-SE')
export const todayKey = (): string => dayKey(new Date())
export const nowYear = (): number => Number(todayKey().slice(0, 4))
/** `n` days after a day. */
export function addDays(day: string, n: number): string {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + n)
  return date.toISOString().slice(0, 10)
}

/** "9.50" or "09:50" typed by a person as `hh:mm`; null when it is no time of day. */
export function timeTyped(text: string): string | null {
  const [, hour = '', minute = ''] = /^(\d{1,2})[.:](\d{2})$/.exec(text.trim()) ?? []
  return hour !== '' && Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : null
}

/** The instant of a day and a time at the centre, in ISO with Z; null for an impossible one. */
export function instantAt(day: string, time: string): string | null {
  const asIfUtc = Date.parse(`${day}T${time}:00Z`)
  if (Number.isNaN(asIfUtc)) return null
  const there = Date.parse(`${dayKey(new Date(asIfUtc))}T${timeKey(new Date(asIfUtc))}:00Z`)
  return new Date(asIfUtc - (there - asIfUtc)).toISOString() // no zone of Indonesia changes its clock
}

/** Full years on a day: by her birth date, or by the year alone when that is all that is known. */
export function ageOf(
  bornOn: string | null | undefined,
  birthYear: number | null | undefined,
  today: string,
): number | null {
  const year = Number(today.slice(0, 4))
  if (bornOn) return year - Number(bornOn.slice(0, 4)) - (today.slice(5) < bornOn.slice(5) ? 1 : 0)
  return birthYear ? year - birthYear : null
}
