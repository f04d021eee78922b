import { type DateWindow, parseTypedDate } from '../../kernel/typed-date.ts'
import type { Cell } from '../../platform/excel/cell.ts'
import { isFilled } from '../sheets/list-layout.ts'
import { type Choice, type Found, look, mustDecide, note, pick } from './problem.ts'

export type DayRead = { day: string | null; year: number | null; found: Found[] }

/** A register of the house is not older than the house may be. */
export const OLDEST_REGISTER = '1950-01-01'
const MONTH_AND_YEAR = /^(?:(\p{L}{3,12})|(\d{1,2}))[\s./-]+(\d{4}|\d{2})$/u

export const windowOf = (today: Temporal.PlainDate, from = OLDEST_REGISTER): DateWindow => ({
  notBefore: Temporal.PlainDate.from(from),
  notAfter: today,
})

/**
 * A day as an old register writes it. Where only the year or the month is known, a person says whether the first day of it (of an
 * arrival) or its last (of an end) shall stand, marked as estimated. What cannot be read is asked for and never guessed.
 */
export function readDay(cell: Cell | undefined, window: DateWindow, edge: 'first' | 'last'): DayRead {
  const none = (found: Found[] = [], year: number | null = null): DayRead => ({ day: null, year, found })
  if (!cell || !isFilled(cell)) return none()
  if (cell.kind === 'error' || cell.shown.startsWith('#')) return none([look('cell_error')])
  const typed = cell.shown.trim()
  const formula = cell.kind === 'formula' ? [look('formula_value_taken')] : []
  const reading = parseTypedDate(cell.kind === 'date' ? typed.slice(0, 10) : typed, window)
  if (reading.date) return { day: `${reading.date}`, year: null, found: [...formula, ...remark(cell, typed, reading)] }
  const ways = pick('type', 'leave_empty', 'set_aside')
  const [first] = reading.choices
  if (reading.note?.code === 'year_only') {
    const year = Number(reading.note.params['year'])
    const day = edge === 'first' ? `${year}-01-01` : `${year}-12-31`
    return none([mustDecide('date_year_only', { year }, [...estimate(day, window), ...ways])], year)
  }
  if (reading.note?.code === 'outside_window' && first)
    return none([...formula, mustDecide('date_impossible', { read: `${first}` }, ways)])
  if (reading.choices.length > 1) {
    const choices = reading.choices.map((day): Choice => ({ code: 'use_date', value: `${day}` }))
    return none([...formula, mustDecide('date_ambiguous', { typed }, [...choices, ...ways])])
  }
  const month = monthOf(typed, window)
  if (month) {
    const day = edge === 'first' ? month : month.with({ day: month.daysInMonth })
    return none([mustDecide('date_month_only', { typed }, [...estimate(`${day}`, window), ...ways])])
  }
  return none([...formula, mustDecide('date_unreadable', { typed }, ways)])
}

const estimate = (day: string, { notAfter }: DateWindow): Choice[] =>
  notAfter && Temporal.PlainDate.compare(day, notAfter) > 0 ? [] : [{ code: 'use_estimate', value: day }]

/** "Maret 2017", "03/2017": the first of it. */
function monthOf(typed: string, window: DateWindow): Temporal.PlainDate | null {
  const [, name, number, year] = MONTH_AND_YEAR.exec(typed) ?? []
  return year
    ? parseTypedDate(`1 ${name ?? ''}${name ? ' ' : ''}${name ? year : `${number} ${year}`}`, window).date
    : null
}

function remark(cell: Cell, typed: string, reading: ReturnType<typeof parseTypedDate>): Found[] {
  if (cell.kind === 'date' || !reading.date) return []
  const read = `${reading.date}`
  const code = reading.note?.code
  if (code === 'two_digit_year') return [note('date_two_digits', { typed, read })]
  if (code === 'month_first') return [look('date_month_first', { typed, read })]
  const other = code === 'day_first' ? reading.choices.find((choice) => !choice.equals(read)) : undefined
  if (other) {
    const choices: Choice[] = [read, `${other}`].map((value) => ({ code: 'use_date', value }))
    return [look('date_day_first', { read, other: `${other}` }, choices)]
  }
  return code === 'excel_serial' || code === 'month_spelling' ? [note('date_read', { typed, read })] : []
}
