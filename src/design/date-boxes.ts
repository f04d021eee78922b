/** What stands in the three boxes while somebody types, or the age when the date is not known (design.md 6 "Intake"). */
export type DateBoxes = { day: string; month: string; year: string; about: boolean; age: string }

export const emptyDate: DateBoxes = { day: '', month: '', year: '', about: false, age: '' }

const digits = (text: string, most: number) => text.replace(/\D/g, '').slice(0, most)

export const cleanBoxes = (boxes: DateBoxes): DateBoxes => ({
  ...boxes,
  day: digits(boxes.day, 2),
  month: digits(boxes.month, 2),
  year: digits(boxes.year, 4),
  age: digits(boxes.age, 2),
})

const WHOLE = /^(\d{4})-(\d{2})-(\d{2})$/

/** `YYYY-MM-DD` into boxes, and what `textOf` made of boxes that are no day; anything else gives empty boxes. */
export function boxesOf(text: string | null | undefined): DateBoxes {
  const [, year = '', month = '', day = ''] = WHOLE.exec(text ?? '') ?? []
  if (year) return { ...emptyDate, day: String(Number(day)), month: String(Number(month)), year }
  const typed = /^(\d{0,2})\/(\d{0,2})\/(\d{0,4})$/.exec(text ?? '')
  return typed ? { ...emptyDate, day: typed[1] ?? '', month: typed[2] ?? '', year: typed[3] ?? '' } : emptyDate
}

export type ReadDate =
  | { kind: 'empty' }
  | { kind: 'date'; iso: string }
  | { kind: 'age'; years: number }
  | { kind: 'wrong'; why: 'incomplete' | 'no_such_day' }

/**
 * What the boxes mean. A day that the calendar does not have (31 February) is wrong and is never bent into another day.
 * `iso` is `YYYY-MM-DD`; an age is in whole years, 0 to 99.
 */
export function readDate(boxes: DateBoxes): ReadDate {
  if (boxes.about) return boxes.age === '' ? { kind: 'empty' } : { kind: 'age', years: Number(boxes.age) }
  const { day, month, year } = boxes
  if (day === '' && month === '' && year === '') return { kind: 'empty' }
  if (day === '' || month === '' || year.length !== 4) return { kind: 'wrong', why: 'incomplete' }
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day)) // years before 100 are not 19xx
  const same = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
  if (!same) return { kind: 'wrong', why: 'no_such_day' }
  return { kind: 'date', iso: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` }
}

/**
 * What a form holds of three boxes: the day, nothing, or what was typed and is no day ("5/3/98"). That is sent as it stands, so
 * that a contract refuses it at its field: what was typed is never dropped without a word.
 */
export function textOf(boxes: DateBoxes): string {
  const read = readDate(boxes)
  if (read.kind === 'date') return read.iso
  return read.kind === 'wrong' ? `${boxes.day}/${boxes.month}/${boxes.year}` : ''
}

/** For a record that is saved while somebody types: one day that is not whole yet must not hold up all the rest. */
export const wholeDay = (text: string): string | null => (WHOLE.test(text) ? text : null)

/**
 * The boxes to show where `held` is what the form holds: what was typed while it says just that (also a day that is not
 * complete, where only whole days are held), otherwise what came from elsewhere, as a restored draft or another version does.
 */
export function boxesShowing(typed: DateBoxes, held: string): DateBoxes {
  const isOpen = held === '' && readDate(typed).kind === 'wrong'
  return isOpen || textOf(typed) === held ? typed : boxesOf(held)
}

/** A day, or the year that an estimated age means. */
export function bornOf(birth: DateBoxes, thisYear: number): { birthDate?: string; birthYear?: number } {
  const read = readDate(birth)
  if (read.kind === 'date') return { birthDate: read.iso }
  return read.kind === 'age' ? { birthYear: thisYear - read.years } : {}
}

/** The boxes of a birth that is known: its day, or only its year. */
export const birthBoxes = (
  born: { birthDate?: string | undefined; birthYear?: number | null | undefined },
  thisYear: number,
): DateBoxes =>
  born.birthDate
    ? boxesOf(born.birthDate)
    : born.birthYear
      ? { ...emptyDate, about: true, age: String(thisYear - born.birthYear) }
      : emptyDate
