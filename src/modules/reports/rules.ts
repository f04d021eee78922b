/** Of whom the page speaks: of the house, of the house as far as an office knows it, or of the women whom somebody accompanies. */
export const VIEWS = ['lead', 'office', 'own'] as const
export type View = (typeof VIEWS)[number]

export const viewOf = (roles: readonly string[]): View =>
  roles.some((r) => r === 'head' || r === 'coordinator') ? 'lead' : roles.includes('administration') ? 'office' : 'own'

/** Numbers that open the women whom they count. */
export const TILES = ['here', 'came', 'ended', 'attention', 'goals_down', 'goals_same', 'goals_up'] as const
export type Tile = (typeof TILES)[number]

/** An office is told who came and left, and nothing of how a woman does. */
export const TILES_OF: Readonly<Record<View, readonly Tile[]>> = {
  lead: TILES,
  office: ['here', 'came', 'ended'],
  own: TILES,
}

/** What a stay came to, for the picture by intake; those who are still there are counted apart. */
export const OUTCOMES = ['finished', 'early', 'elsewhere'] as const
export type Outcome = (typeof OUTCOMES)[number]
export const outcomeOf = (exit: string): Outcome =>
  exit === 'LULUS' || exit === 'MANDIRI_DINI'
    ? 'finished'
    : ['MUNDUR', 'LARI', 'DO'].includes(exit)
      ? 'early'
      : 'elsewhere'

/** So many days and weeks are drawn. */
export const BED_DAYS = 90
export const WEEKS = 12
/** The first and the last weeks of a stay that are set beside each other. */
export const COHORT_WEEKS = 4

type Stay = { fromOn: string; untilOn: string | null }

/** How many beds were taken on each of these days, the oldest first. */
export function takenOn(
  stays: readonly Stay[],
  today: Temporal.PlainDate,
  days: number,
): { day: string; taken: number }[] {
  return Array.from({ length: days }, (_, i) => {
    const day = today.subtract({ days: days - 1 - i }).toString()
    return { day, taken: stays.filter((s) => s.fromOn <= day && (s.untilOn === null || s.untilOn > day)).length }
  })
}

/** What a row can be: something is not there, is past its day, or can not be true together. */
export const SORTS = ['missing', 'late', 'contradictory'] as const
export type Sort = (typeof SORTS)[number]

/** What is looked for in the data; `touches` is the indicator that it makes wrong or poor. */
export const GAPS = {
  unanswered: { sort: 'late', touches: 1 },
  worker: { sort: 'missing', touches: 13 },
  dates: { sort: 'contradictory', touches: 8 },
  assessment: { sort: 'late', touches: 4 },
  plan: { sort: 'late', touches: 5 },
  note: { sort: 'missing', touches: 10 },
  review: { sort: 'late', touches: 11 },
  bed: { sort: 'contradictory', touches: 7 },
  contact: { sort: 'late', touches: 22 },
} as const satisfies Readonly<Record<string, { sort: Sort; touches: number }>>
export const GAP_NAMES = Object.keys(GAPS) as Gap[] // the keys of the table above
export type Gap = keyof typeof GAPS

const WORK: readonly Gap[] = ['assessment', 'plan', 'note', 'review', 'bed', 'contact']
/** An office mends what it keeps. */
export const GAPS_OF: Readonly<Record<View, readonly Gap[]>> = {
  lead: ['unanswered', 'worker', 'dates', ...WORK],
  office: ['unanswered', 'worker', 'dates'],
  own: WORK,
}
