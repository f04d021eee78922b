import { PARTS_PLAYED, type PartPlayed } from '../sessions/rules.ts'

/** Of the indicators of domain.md 10.2 those that one colleague can be in time with. */
export const TIMELY = ['assessment', 'plan', 'weekly', 'review'] as const
export type Timely = (typeof TIMELY)[number]

/** What goes with the paper for her SKP: she chooses. */
export const APPENDICES = ['trainings', 'stood_in', 'late_why'] as const

/** As what the paper for her SKP leaves the house. */
export const PAPER_FORMS = ['pdf', 'word'] as const
export type PaperForm = (typeof PAPER_FORMS)[number]

export const SUPERVISION_KINDS = ['individual', 'group', 'case'] as const

/** A social worker for at most so many women (domain.md 3.9). */
export const RATIO = 20
/** A span is at most a year. */
export const LONGEST_DAYS = 366

export type Span = { from: string; until: string }

/** The quarter of a day, as it goes into e-Kinerja. */
export function quarterOf(day: Temporal.PlainDate): Span {
  const month = Math.floor((day.month - 1) / 3) * 3 + 1
  const from = Temporal.PlainDate.from({ year: day.year, month, day: 1 })
  return { from: from.toString(), until: from.add({ months: 3 }).subtract({ days: 1 }).toString() }
}

export type SpanProblem = 'span_turned' | 'span_too_long'
export function judgeSpan({ from, until }: Span): SpanProblem | null {
  if (until < from) return 'span_turned'
  const days = Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(until)).days
  return days >= LONGEST_DAYS ? 'span_too_long' : null
}

/** The months of a span, each as `yyyy-mm`. */
export function monthsOf({ from, until }: Span): string[] {
  const last = until.slice(0, 7)
  const months = from.slice(0, 7) <= last ? [from.slice(0, 7)] : []
  // by being that month: the one after 9999-12 is written with a sign, which sorts before it
  for (let m = months[0]; m !== undefined && m !== last; months.push(m))
    m = Temporal.PlainYearMonth.from(m).add({ months: 1 }).toString()
  return months
}

type Note = { part: PartPlayed; month: string; n: number }
export type PartRow = { part: PartPlayed; counts: number[] }

/** How often each part was played in each month of the span; parts that were not played are left out. */
export const partRows = (notes: readonly Note[], months: readonly string[]): PartRow[] =>
  PARTS_PLAYED.flatMap((part) => {
    const counts = months.map((month) =>
      notes.filter((n) => n.part === part && n.month === month).reduce((sum, x) => sum + x.n, 0),
    )
    return counts.some((n) => n > 0) ? [{ part, counts }] : []
  })
