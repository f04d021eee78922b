import { parseTypedDate, type TypedDate } from '../../kernel/typed-date.ts'
import type { Cell } from '../../platform/excel/cell.ts'
import { isFilled } from './list-layout.ts'
import { type Choice, type Found, look, mustDecide, note, pick } from './problem.ts'

/** How a cell writes a day. A list mostly has one way; only what is written otherwise is worth a note. */
export type DateStyle = 'cell' | 'serial' | 'numbers' | 'words'

export type ReadDate = { date: Temporal.PlainDate | null; problems: Found[] }
export type DateContext = {
  onDate: Temporal.PlainDate
  nikDates: readonly Temporal.PlainDate[]
  usual: DateStyle | null
}

/** No one on a list is older; within a hundred years two digits of a year leave one century. */
const OLDEST_YEARS = 99

export function dateStyle(cell: Cell): DateStyle {
  if (cell.kind === 'date') return 'cell'
  const text = cell.shown.trim()
  if (/^\d{4,5}(?:[.,]\d+)?$/.test(text)) return 'serial'
  return /\p{L}{3}/u.test(text) ? 'words' : 'numbers'
}

/** The way in which most cells write a day; null when there are none. */
export function usualStyle(cells: readonly (Cell | undefined)[]): DateStyle | null {
  const counts = new Map<DateStyle, number>()
  for (const cell of cells)
    if (cell && isFilled(cell)) counts.set(dateStyle(cell), (counts.get(dateStyle(cell)) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/**
 * Reads a birth date as written. Where two days can be meant and the NIK names one of them, that one is taken; else a
 * person decides. Null without a problem means an empty cell.
 */
export function readBirthDate(cell: Cell | undefined, context: DateContext): ReadDate {
  if (!cell || !isFilled(cell)) return { date: null, problems: [] }
  const typed = cell.kind === 'date' ? cell.raw : cell.shown.trim()
  const reading = parseTypedDate(cell.kind === 'date' ? cell.shown.slice(0, 10) : typed, {
    notBefore: context.onDate.subtract({ years: OLDEST_YEARS }),
    notAfter: context.onDate,
  })
  if (reading.date) return { date: reading.date, problems: remarks(cell, typed, reading, reading.date, context) }
  const byNik = reading.choices.filter((choice) => context.nikDates.some((day) => day.equals(choice)))
  if (byNik[0] && byNik.length === 1 && reading.certainty === 'ambiguous') {
    return { date: byNik[0], problems: [look('birth_date_chosen_by_nik', { typed, read: `${byNik[0]}` })] }
  }
  return { date: null, problems: [undecided(typed, reading, context)] }
}

/** What was understood, where that is not plain from the cell itself. */
function remarks(
  cell: Cell,
  typed: string,
  reading: TypedDate,
  date: Temporal.PlainDate,
  context: DateContext,
): Found[] {
  const read = `${date}`
  const style = dateStyle(cell)
  const agrees = context.nikDates.some((day) => day.equals(date))
  if (style === 'cell' || style === 'serial') {
    if (style === context.usual) return []
    return [note(agrees ? 'birth_date_serial_agrees' : 'birth_date_serial', { serial: typed, read })]
  }
  const code = reading.note?.code
  if (code === 'two_digit_year') return [note('birth_date_two_digits', { typed, read })]
  if (code === 'month_first') return [look('birth_date_month_first', { typed, read })]
  if (code === 'day_first' && !agrees) {
    const other = reading.choices.find((choice) => !choice.equals(date))
    return other ? [look('birth_date_day_first', { read, other: `${other}` })] : []
  }
  return style === context.usual ? [] : [note('birth_date_read', { typed, read })]
}

function undecided(typed: string, reading: TypedDate, context: DateContext): Found {
  const byNik = context.nikDates.length === 1 ? pick('use_nik_date') : []
  const ways = [...byNik, ...pick('type_date', 'leave_date_empty')]
  const [first] = reading.choices
  if (reading.note?.code === 'year_only') {
    return mustDecide('birth_date_year_only', { year: Number(reading.note.params.year) }, ways)
  }
  if (reading.note?.code === 'outside_window' && first) {
    return mustDecide('birth_date_impossible', { read: `${first}` }, ways)
  }
  if (reading.choices.length > 1) {
    const choices = reading.choices.map((date): Choice => ({ code: 'use_date', value: date.toString() }))
    return mustDecide('birth_date_ambiguous', { typed }, [...choices, ...ways])
  }
  return mustDecide('birth_date_unreadable', { typed }, ways)
}
