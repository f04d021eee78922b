/** Where an indicator belongs: the order of a woman's way, and then of the house. */
export const CHAPTERS = ['start', 'service', 'change', 'after', 'safety', 'money'] as const
export type Chapter = (typeof CHAPTERS)[number]

/** What its number says. */
export const UNITS = ['percent', 'days', 'count', 'points', 'per_thousand', 'ratio', 'rupiah'] as const
export type Unit = (typeof UNITS)[number]

/**
 * How rows become one number. Each row brings `n`, what it adds, and `d`, what it weighs: a share is how many of those that weigh,
 * a ratio the sum of one over the sum of the other.
 */
export const FOLDS = ['share', 'ratio', 'mean', 'median', 'sum'] as const
export type Fold = (typeof FOLDS)[number]

/** What a row is of, beside a woman or in her place; it is named under the reader's own eyes (queries/things.ts). */
export const THINGS = ['session', 'bed', 'work', 'partner'] as const
export type Thing = (typeof THINGS)[number]

/** Of whom the number speaks to this reader: of the house, or of the women whom she accompanies. */
export const SCOPES = ['whole', 'own'] as const
export type Scope = (typeof SCOPES)[number]

/** Counted; or what it asks for stands sealed, or is written down nowhere yet. */
export const STATES = ['counted', 'sealed', 'not_recorded'] as const
export type State = (typeof STATES)[number]

export type Sums = { rows: number; n: number; d: number; median: number | null }

/** The number, or null where nothing is to be counted: a sentence is said then, never 0 % and never NaN. */
export function valueOf(fold: Fold, { rows, n, d, median }: Sums, scale = 1): number | null {
  if (fold === 'sum') return rows === 0 ? null : n
  if (d <= 0) return null
  if (fold === 'median') return median
  return fold === 'share' ? (100 * n) / d : (scale * n) / d
}

/** The same of rows that were already read. */
export function foldOf(fold: Fold, of: readonly { n: number; d: number }[], scale = 1): number | null {
  const sum = (pick: (r: { n: number; d: number }) => number) => of.reduce((all, r) => all + pick(r), 0)
  const sorted = of.map((r) => r.n).toSorted((a, b) => a - b)
  const half = (sorted.length - 1) / 2
  const median = sorted.length === 0 ? null : ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2
  return valueOf(fold, { rows: of.length, n: sum((r) => r.n), d: sum((r) => r.d), median }, scale)
}

export type Period = { from: Temporal.PlainDate; until: Temporal.PlainDate }

/** A month, and no further than today: what is due tomorrow is not late. */
export function monthPeriod(month: Temporal.PlainYearMonth, today: Temporal.PlainDate): Period {
  const last = month.toPlainDate({ day: month.daysInMonth })
  const until = Temporal.PlainDate.compare(last, today) < 0 ? last : today
  return { from: month.toPlainDate({ day: 1 }), until }
}

/** The month that is looked at when nobody chose one: the last that is over. */
export const lastMonth = (today: Temporal.PlainDate) => today.toPlainYearMonth().subtract({ months: 1 })

/** That month and the ones before it, the oldest first. */
export const trailOf = (month: Temporal.PlainYearMonth, count: number) =>
  Array.from({ length: count }, (_, i) => month.subtract({ months: count - 1 - i }))
