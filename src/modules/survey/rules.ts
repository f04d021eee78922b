/** The nine elements of the survey of public services, then comfort and safety (F32). The order is that of the marks in the database. */
export const ELEMENTS = [
  'requirements',
  'procedure',
  'time',
  'cost',
  'product',
  'competence',
  'conduct',
  'complaints',
  'facilities',
  'comfort',
  'safety',
] as const
export type Element = (typeof ELEMENTS)[number]
/** How many of them make the value of I32. */
export const SERVICE = 9

/** 1 bad to 4 very good; `skip` where she would rather not say. */
export const MARKS = ['skip', 'bad', 'poor', 'good', 'very_good'] as const
export type Mark = (typeof MARKS)[number]
export const CHANNELS = ['paper', 'neutral'] as const
/** How a woman answered: at her screen, on paper, or asked by somebody neutral. */
export const WAYS = ['kiosk', ...CHANNELS] as const
export type Way = (typeof WAYS)[number]

/** The highest number of a sheet. */
export const LAST_SHEET = 999
/** The numbers of as many sheets as are wanted; null where the last would be too high. */
export function sheetNumbers(firstNo: number, sheets: number): number[] | null {
  if (firstNo + sheets - 1 > LAST_SHEET) return null
  return Array.from({ length: sheets }, (_, i) => firstNo + i)
}

/** Fewer are never shown (domain.md 10.1). */
export const FEWEST = 5
/** How long a round may be open: long enough that everybody comes by, short enough that it is one time. */
export const SHORTEST_DAYS = 3
export const LONGEST_DAYS = 60
/** After a round is over the head says within so many days what the house does with it. */
export const ANSWER_DAYS = 14

/** Whoever also leads or carries cases is not neutral, whatever other role she has. */
export const isNeutral = (roles: readonly string[]): boolean =>
  !roles.some((r) => r === 'head' || r === 'coordinator' || r === 'social_worker')

/** As the database keeps them: 0 for what was not said. */
export const numbersOf = (marks: Readonly<Record<Element, Mark>>): number[] =>
  ELEMENTS.map((element) => MARKS.indexOf(marks[element]))

export const isEmpty = (marks: readonly number[]): boolean => marks.every((m) => m === 0)

export const ROUND_STATES = ['open', 'over'] as const
export const stateOf = (round: { closesOn: string }, today: string): (typeof ROUND_STATES)[number] =>
  round.closesOn < today ? 'over' : 'open'

export type Told = { element: Element; mean: number | null }

/** Means of those elements to which enough women said something, on the scale of the survey: 25 to 100, in hundredths. */
export const meansOf = (sums: readonly (number | null)[], counts: readonly (number | null)[]): Told[] =>
  ELEMENTS.map((element, i) => {
    const [sum, count] = [sums[i] ?? null, counts[i] ?? null]
    return { element, mean: sum === null || count === null ? null : Math.round((sum * 2500) / count) }
  })

/** I32: the mean of the nine elements; null while one of them may not be told. */
export function valueOf(told: readonly Told[]): number | null {
  const means = told.slice(0, SERVICE).map((t) => t.mean)
  if (means.length < SERVICE || means.some((m) => m === null)) return null
  return Math.round(means.reduce<number>((sum, m) => sum + (m ?? 0), 0) / SERVICE)
}

/** A day until which it may be open, from today. */
export const isRoundLength = (today: Temporal.PlainDate, until: string): boolean => {
  const days = today.until(Temporal.PlainDate.from(until)).days
  return days >= SHORTEST_DAYS && days <= LONGEST_DAYS
}
