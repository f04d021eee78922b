import { dateOrNull, monthName } from './dates.ts'

/**
 * How sure a reading is. `certain`: only one day is meant. `likely`: read by Indonesian custom (day first), another
 * reading exists. `ambiguous`: a person must choose. `unreadable`: no day was found.
 */
export type DateCertainty = 'certain' | 'likely' | 'ambiguous' | 'unreadable'

export type TypedDateNote = {
  code:
    | 'empty'
    | 'month_spelling' // {typed, month}: "Nopember" read as the eleventh month
    | 'day_first' // {read, other}: both numbers could be a month
    | 'month_first' // {read}: the second number is too large for a month
    | 'two_digit_year' // {year}: the century was not written
    | 'excel_serial' // {serial}: a day number of a spreadsheet
    | 'year_only' // {year}
    | 'year_unlikely' // {year}
    | 'no_such_day' // {day, month, year}
    | 'outside_window' // {read}: a day before or after what the caller said is possible
    | 'not_a_date'
  params: Readonly<Record<string, string | number>>
}

/** `date` is there only when certain or likely; `choices` holds every reading, the likeliest first. */
export type TypedDate = {
  date: Temporal.PlainDate | null
  choices: readonly Temporal.PlainDate[]
  certainty: DateCertainty
  note: TypedDateNote | null
}

/** The days that can be meant, both ends included: for a birth, from 110 years ago to today. */
export type DateWindow = { notBefore?: Temporal.PlainDate; notAfter?: Temporal.PlainDate }

/** One way to read it; `customary` is the Indonesian way. */
type Reading = { date: Temporal.PlainDate; customary: boolean }
type Found = { readings: readonly Reading[]; note: TypedDateNote | null }

const MONTHS = new Map<string, number>(
  [
    'januari jan januwari january i',
    'februari feb pebruari peb february ii',
    'maret mar mrt march iii',
    'april apr iv',
    'mei may v',
    'juni jun june vi',
    'juli jul july vii',
    'agustus agu ags agt agst agust august aug viii',
    'september sep sept ix',
    'oktober okt october oct x',
    'november nov nopember nop xi',
    'desember des december dec xii',
  ].flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
)
const LEAD = /^(?:(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|ahad|tanggal|tgl)\b[\s.,:]*)+/
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ][\d:.]+z?)?$/
const NUMBERS = /^(\d{1,2})[-/.,\s]+(\d{1,2})[-/.,\s]+(\d{4}|\d{2})$/
const NAMED = /^(\d{1,2})[-/.,\s]*(\p{L}{1,12})[-/.,\s]*(\d{4}|\d{2})$/u
const NAME_FIRST = /^(\p{L}{1,12})[-/.,\s]*(\d{1,2})[-/.,\s]+(\d{4})$/u

/**
 * A date as people type it in Indonesian lists: "5-8-1998", "05/08/98", "5 Agustus 1998", "17 Nopember 1994", a day
 * number of a spreadsheet, a date cell. A two-digit year is never settled by a guess: unless the window leaves one
 * century, a person chooses. Never throws.
 *
 * @param typed a `Date` is read in UTC, the way spreadsheet readers hand over a date cell
 */
export function parseTypedDate(typed: string | number | Date | null | undefined, window: DateWindow = {}): TypedDate {
  if (typed instanceof Date) return settle(fromDateCell(typed), window)
  if (typeof typed === 'number') return settle(fromNumber(typed), window)
  return settle(fromText(typed ?? ''), window)
}

function settle({ readings, note }: Found, window: DateWindow): TypedDate {
  const inside = readings.filter(({ date }) => isInside(date, window))
  const used = inside.length > 0 ? inside : readings
  const choices = used.map((reading) => reading.date)
  const best = used.find((reading) => reading.customary)
  if (used[0] === undefined) return { date: null, choices, certainty: 'unreadable', note }
  if (inside.length === 0) {
    return {
      date: null,
      choices,
      certainty: 'ambiguous',
      note: { code: 'outside_window', params: { read: `${used[0].date}` } },
    }
  }
  if (best === undefined || used.filter((reading) => reading.customary).length > 1) {
    return { date: null, choices, certainty: 'ambiguous', note }
  }
  const sure = note === null || note.code === 'month_spelling'
  return { date: best.date, choices, certainty: sure ? 'certain' : 'likely', note }
}

const isInside = (date: Temporal.PlainDate, { notBefore, notAfter }: DateWindow): boolean =>
  (notBefore === undefined || Temporal.PlainDate.compare(date, notBefore) >= 0) &&
  (notAfter === undefined || Temporal.PlainDate.compare(date, notAfter) <= 0)

const unread = (code: TypedDateNote['code'], params: TypedDateNote['params'] = {}): Found => ({
  readings: [],
  note: { code, params },
})

function fromDateCell(cell: Date): Found {
  const date = dateOrNull(cell.getUTCFullYear(), cell.getUTCMonth() + 1, cell.getUTCDate())
  return date === null ? unread('not_a_date') : { readings: [{ date, customary: true }], note: null }
}

/** Day 1 is 1 January 1900; the sheet believes in a 29 February 1900 (day 60) that never was. */
function fromNumber(typed: number): Found {
  const serial = Math.floor(typed)
  if (serial >= 1900 && serial <= 2100) return unread('year_only', { year: serial })
  if (!(serial >= 1 && serial <= 73_050) || serial === 60) return unread('not_a_date')
  const date = new Temporal.PlainDate(1899, 12, serial < 60 ? 31 : 30).add({ days: serial })
  const note: TypedDateNote = { code: 'excel_serial', params: { serial } }
  return { readings: [{ date, customary: true }], note }
}

function fromText(typed: string): Found {
  if (typed.length > 60) return unread('not_a_date')
  const text = typed.normalize('NFKC').toLowerCase().replace(/['’`]/g, '').trim().replace(LEAD, '')
  if (text === '') return unread('empty')
  if (/^(?:19|20)\d\d$|^[1-9]\d{4}$/.test(text)) return fromNumber(Number(text))
  const run = /^(\d\d)(\d\d)(\d{4})$/.exec(text)
  const [, year, month, day] = ISO.exec(text) ?? /^((?:19|20)\d\d)(0\d|1[0-2])(\d\d)$/.exec(text) ?? []
  if (year && month && day) return fromParts(day, Number(month), year, null)
  const numbers = NUMBERS.exec(text) ?? run
  if (numbers) return fromNumbers(numbers[1] ?? '', numbers[2] ?? '', numbers[3] ?? '')
  const named = NAMED.exec(text)
  const nameFirst = NAME_FIRST.exec(text)
  const [, name = '', dayOfName = '', yearOfName = ''] = named
    ? [named[0], named[2], named[1], named[3]]
    : (nameFirst ?? [])
  const found = MONTHS.get(name)
  if (found === undefined) return unread('not_a_date')
  const spelled = name === monthName(found).toLowerCase()
  return fromParts(
    dayOfName,
    found,
    yearOfName,
    spelled ? null : { code: 'month_spelling', params: { typed: name, month: found } },
  )
}

/** Day first is the custom; month first is what a sheet set to American English leaves behind. */
function fromNumbers(first: string, second: string, year: string): Found {
  const dayFirst = fromParts(first, Number(second), year, null)
  if (Number(second) === Number(first)) return dayFirst
  const monthFirst = fromParts(second, Number(first), year, null).readings
  const [read, other] = [dayFirst.readings[0], monthFirst[0]]
  if (other === undefined) return dayFirst
  if (read === undefined) {
    const note: TypedDateNote = { code: 'month_first', params: { read: `${other.date}` } }
    return { readings: monthFirst, note: year.length === 2 ? twoDigits(year) : note }
  }
  const readings = [...dayFirst.readings, ...monthFirst.map(({ date }) => ({ date, customary: false }))]
  const note: TypedDateNote = { code: 'day_first', params: { read: `${read.date}`, other: `${other.date}` } }
  return { ...dayFirst, readings, note: dayFirst.note ?? note }
}

const twoDigits = (year: string): TypedDateNote => ({ code: 'two_digit_year', params: { year } })

function fromParts(day: string, month: number, year: string, note: TypedDateNote | null): Found {
  const written = year.length === 4
  const years = written ? [Number(year)] : [1900 + Number(year), 2000 + Number(year)]
  if (written && (Number(year) < 1900 || Number(year) > 2100)) return unread('year_unlikely', { year: Number(year) })
  const dates = years.map((each) => dateOrNull(each, month, Number(day))).filter((date) => date !== null)
  if (dates.length === 0) return unread('no_such_day', { day: Number(day), month, year })
  const readings = dates.map((date) => ({ date, customary: true }))
  return { readings, note: written ? note : twoDigits(year) }
}
