import { terbilang } from './terbilang.ts'

/** The language a reader chose. Indonesian is the first language of the house. */
export type Locale = 'id' | 'en'

// Own tables, not Intl: a letter must read the same on every server and in every browser, whatever ICU it carries.
const DAYS = {
  id: ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const
const MONTHS = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}
const ZONES: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Ujung_Pandang': 'WITA',
  'Asia/Jayapura': 'WIT',
}

const two = (n: number): string => String(n).padStart(2, '0')

/** "Selasa" · "Tuesday" */
export const dayName = (date: Temporal.PlainDate, locale: Locale = 'id'): string =>
  DAYS[locale][date.dayOfWeek - 1] ?? ''

/** "November" · "November"; the month is 1 to 12, anything else is a RangeError */
export function monthName(month: number, locale: Locale = 'id'): string {
  const name = MONTHS[locale][month - 1]
  if (name === undefined) throw new RangeError(`There is no month ${month}.`)
  return name
}

/** "Selasa, 24 November 2026" · "Tuesday, 24 November 2026" (design.md 8.2) */
export const longDate = (date: Temporal.PlainDate, locale: Locale = 'id'): string =>
  `${dayName(date, locale)}, ${mediumDate(date, locale)}`

/** "24 November 2026" (domain.md §10.4) */
export const mediumDate = (date: Temporal.PlainDate, locale: Locale = 'id'): string =>
  `${date.day} ${monthName(date.month, locale)} ${date.year}`

/** "Sel 24 Nov" · "Tue 24 Nov"; for narrow places where the year is plain from what stands around it */
export const shortDate = (date: Temporal.PlainDate, locale: Locale = 'id'): string =>
  `${dayName(date, locale).slice(0, 3)} ${date.day} ${monthName(date.month, locale).slice(0, 3)}`

/** "09.30" · "09:30" */
export const clockTime = (time: Temporal.PlainTime, locale: Locale = 'id'): string =>
  `${two(time.hour)}${locale === 'id' ? '.' : ':'}${two(time.minute)}`

/** "08.00–10.00" · "08:00–10:00" */
export const timeRange = (from: Temporal.PlainTime, to: Temporal.PlainTime, locale: Locale = 'id'): string =>
  `${clockTime(from, locale)}–${clockTime(to, locale)}`

/** The day it is at that place: `zone` is an IANA name such as "Asia/Jakarta". */
export const dayIn = (at: Temporal.Instant, zone: string): Temporal.PlainDate =>
  at.toZonedDateTimeISO(zone).toPlainDate()

/** A day and the time of the clock at that place as a moment. */
export const instantIn = (day: string, time: string, zone: string): Temporal.Instant =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant()

/** "09:30": its hour at that place, as it is kept on record. */
export const clockIn = (at: Temporal.Instant | string, zone: string): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' })

/** "09.30 WIB": a moment as the clock of that place shows it. Outside Indonesia the offset stands there: "10.30 UTC+08:00". */
export function timeIn(at: Temporal.Instant, zone: string, locale: Locale = 'id'): string {
  const there = at.toZonedDateTimeISO(zone)
  return `${clockTime(there.toPlainTime(), locale)} ${ZONES[zone] ?? `UTC${there.offset}`}`
}

/** "24 November 2026 pukul 09.30 WIB" · "24 November 2026, 09:30 WIB" */
export const momentIn = (at: Temporal.Instant, zone: string, locale: Locale = 'id'): string =>
  `${mediumDate(dayIn(at, zone), locale)}${locale === 'id' ? ' pukul' : ','} ${timeIn(at, zone, locale)}`

/**
 * "Senin tanggal dua belas bulan Januari tahun dua ribu dua puluh enam": how a berita acara opens (domain.md §10.4).
 * Always Indonesian: it is the wording of an official paper.
 */
export const dateInWords = (date: Temporal.PlainDate): string =>
  `${dayName(date)} tanggal ${terbilang(date.day)} bulan ${monthName(date.month)} tahun ${terbilang(date.year)}`

/**
 * Full years of age. Someone born on 29 February turns a year older on 1 March of a common year, the later of the two
 * readings, so that nobody counts as an adult a day too early.
 *
 * @throws RangeError when the birth lies after the day asked about
 */
export function ageOn(bornOn: Temporal.PlainDate, on: Temporal.PlainDate): number {
  if (Temporal.PlainDate.compare(bornOn, on) > 0) throw new RangeError('The birth date lies after the day of counting.')
  const hadBirthday = on.month > bornOn.month || (on.month === bornOn.month && on.day >= bornOn.day)
  return on.year - bornOn.year - (hadBirthday ? 0 : 1)
}

/** The date, or null when there is no such day: 31 February, month 13, a year outside 1–9999, anything not whole. */
export function dateOrNull(year: number, month: number, day: number): Temporal.PlainDate | null {
  if (![year, month, day].every(Number.isInteger)) return null
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return null
  const first = new Temporal.PlainDate(year, month, 1)
  return day > first.daysInMonth ? null : first.with({ day })
}
