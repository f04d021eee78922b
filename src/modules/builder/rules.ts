/** What can be counted: lists of what is written down, or one of the figures of the field. */
export const COUNTS = ['came', 'here', 'ended', 'sessions', 'attendance', 'contacts', 'incidents', 'indicator'] as const
export type Count = (typeof COUNTS)[number]

/** What a count can be divided by, or narrowed to. */
export const DIMS = [
  ...(['track', 'intake', 'sender', 'stage', 'exit', 'age', 'month', 'mark', 'method', 'after', 'work'] as const),
  ...(['level', 'kind', 'part'] as const),
] as const
export type Dim = (typeof DIMS)[number]

const PERSON: readonly Dim[] = ['track', 'intake', 'sender', 'age']
/** Which of them each count has. */
export const DIMS_OF: Readonly<Record<Count, readonly Dim[]>> = {
  came: [...PERSON, 'month'],
  here: [...PERSON, 'stage'],
  ended: [...PERSON, 'exit', 'month'],
  sessions: ['method', 'month'],
  attendance: ['mark', 'track', 'intake', 'month'],
  contacts: ['after', 'work', 'track', 'intake', 'month'],
  incidents: ['level', 'kind', 'month'],
  indicator: ['part', 'month'],
}
/** These count women, once each; the others count what happened. */
export const OF_WOMEN: readonly Count[] = ['came', 'here', 'ended']

export const PERIODS = ['last_month', 'last_quarter', 'this_year', 'last_year', 'last_12_months', 'free'] as const
export type PeriodName = (typeof PERIODS)[number]
export const COMPARED = ['none', 'before', 'year'] as const
export type Compared = (typeof COMPARED)[number]

/** A report as it is built: codes alone, never a name; what an intake or a track is called is looked up. */
export type Definition = {
  count: Count
  indicator: number | null
  row: Dim | null
  column: Dim | null
  filters: { dim: Dim; codes: string[] }[]
  period: PeriodName
  /** the days of a free period, both within it; of a period with a name there are none */
  from: string | null
  until: string | null
  compare: Compared
  percent: boolean
}
export const MOST_FILTERS = 3
export const MOST_CODES = 40

export const START: Definition = {
  ...{ count: 'ended', indicator: null, row: 'track', column: 'exit', filters: [] },
  ...{ period: 'this_year', from: null, until: null, compare: 'year', percent: false },
}

/** What fits together of what was chosen: a division that this count does not have goes, and nothing is divided by the same twice. */
export function fitted(d: Definition): Definition {
  const has = (dim: Dim | null) => (dim !== null && DIMS_OF[d.count].includes(dim) ? dim : null)
  const row = has(d.row)
  const column = has(d.column)
  return {
    ...d,
    ...{ indicator: d.count === 'indicator' ? (d.indicator ?? 1) : null, row, column: column === row ? null : column },
    filters: d.filters.filter((f) => f.codes.length > 0 && has(f.dim) !== null).slice(0, MOST_FILTERS),
    percent: d.percent && d.count !== 'indicator',
    from: d.period === 'free' ? d.from : null,
    until: d.period === 'free' ? d.until : null,
  }
}

export type Span = { from: Temporal.PlainDate; until: Temporal.PlainDate }

type Asked = Pick<Definition, 'period' | 'from' | 'until'>
/** A free period is as long as this at most: the guard looks no further back, and a table has room for its months. */
export const LONGEST_YEARS = 2
export const WRONG_PERIODS = ['days_missing', 'days_turned', 'in_the_future', 'period_too_long'] as const

/** Why nothing is counted over these days; null of a period that can be. Days as they are written: a browser may be without Temporal. */
export function wrongPeriod({ period, from, until }: Asked, today: string) {
  if (period !== 'free') return null
  if (from === null || until === null) return 'days_missing'
  if (from > until) return 'days_turned'
  if (until > today) return 'in_the_future'
  return until >= `${Number(from.slice(0, 4)) + LONGEST_YEARS}${from.slice(4)}` ? 'period_too_long' : null
}

/**
 * Days of a period that is named by where today stands in it: a scheduled report is about another one each month. A free one has its own.
 *
 * @throws RangeError of a free period without its days (`wrongPeriod` is asked before)
 */
export function spanOf({ period, from, until }: Asked, today: Temporal.PlainDate): Span {
  if (period === 'free')
    return { from: Temporal.PlainDate.from(from ?? ''), until: Temporal.PlainDate.from(until ?? '') }
  const first = today.with({ day: 1 })
  const before = first.subtract({ days: 1 })
  const quarter = first.with({ month: today.month - ((today.month - 1) % 3) })
  const spans: Readonly<Record<Exclude<PeriodName, 'free'>, Span>> = {
    last_month: { from: first.subtract({ months: 1 }), until: before },
    last_quarter: { from: quarter.subtract({ months: 3 }), until: quarter.subtract({ days: 1 }) },
    this_year: { from: today.with({ month: 1, day: 1 }), until: today },
    last_year: {
      from: Temporal.PlainDate.from({ year: today.year - 1, month: 1, day: 1 }),
      until: Temporal.PlainDate.from({ year: today.year - 1, month: 12, day: 31 }),
    },
    last_12_months: { from: first.subtract({ months: 12 }), until: before },
  }
  return spans[period]
}

/** What it is compared with: as many days before it, whole months before whole months; or the same days a year before. */
export function comparedSpan({ from, until }: Span, how: Compared): Span | null {
  if (how === 'none') return null
  if (how === 'year') return { from: from.subtract({ years: 1 }), until: until.subtract({ years: 1 }) }
  const end = from.subtract({ days: 1 })
  const isWhole = from.day === 1 && until.add({ days: 1 }).day === 1
  const months = 12 * (until.year - from.year) + until.month - from.month + 1
  return { from: isWhole ? from.subtract({ months }) : from.subtract({ days: from.until(until).days + 1 }), until: end }
}

/** With whom a report is shared: each counts it under her own eyes, so that nobody is shown more than she may read. */
export const SHARED = ['only_me', 'lead', 'workers'] as const
export type Shared = (typeof SHARED)[number]
