import { cashPlan, type Heading, named, treeOf } from '../budget/rules.ts'

type PlanLine = Heading & {
  lineKey: string
  name: string
  amountRupiah: number
  fromMonth: number
  untilMonth: number
}
/** Money that left the house, with the line it stands on; taken back, it is below zero. */
export type Spent = { lineKey: string | null; onDay: string; amountRupiah: number }
/** What is promised, likewise. */
export type Promised = { lineKey: string | null; amountRupiah: number }

export type ActivityLine = {
  activity: string | null
  programme: string | null
  planRupiah: number
  paidRupiah: number
  committedRupiah: number
}
export type MonthPoint = { month: number; planRupiah: number; paidRupiah: number | null; committedRupiah: number }

const sum = (of: readonly { amountRupiah: number }[]) => of.reduce((n, x) => n + x.amountRupiah, 0)

/** Programme by programme and activity by activity, as the plan has them; what stands on no line of the plan comes last, under no activity. Nothing is left out. */
export function byActivity(
  plan: readonly PlanLine[],
  spent: readonly Spent[],
  promised: readonly Promised[],
): ActivityLine[] {
  const keys = new Set(plan.map((l) => l.lineKey))
  const row = (
    of: { activity: string | null; programme: string | null; planRupiah: number },
    isOwn: (key: string | null) => boolean,
  ) => ({
    ...of,
    paidRupiah: sum(spent.filter((x) => isOwn(x.lineKey))),
    committedRupiah: sum(promised.filter((x) => isOwn(x.lineKey))),
  })
  const planned = treeOf(plan).flatMap((p) =>
    p.activities.map(({ heading: h, sum: planRupiah, lines }) => {
      const own = new Set(lines.map((l) => l.lineKey))
      const programme = h.programme === null ? null : named(h.programmeCode, h.programme)
      const said = { activity: named(h.activityCode, h.activity), programme, planRupiah }
      return row(said, (key) => key !== null && own.has(key))
    }),
  )
  const none = { activity: null, programme: null, planRupiah: 0 }
  const rest = row(none, (key) => key === null || !keys.has(key))
  return rest.paidRupiah !== 0 || rest.committedRupiah !== 0 ? [...planned, rest] : planned
}

/** How many months of a year have come, the one that runs among them. */
export const monthsCome = ({ year, today }: { year: number; today: Temporal.PlainDate }): number =>
  today.year === year ? today.month : today.year > year ? 12 : 0

/** The month of a day; what was paid in January of the next year is of December. */
export const monthOf = (day: string, year: number): number =>
  Number(day.slice(0, 4)) === year ? Number(day.slice(5, 7)) : 12

/** How many months what was paid lies behind the cash plan: months that are over, and of which it has not reached the plan. */
export function monthsBehind(points: readonly MonthPoint[]): number {
  const last = points.findLast((p) => p.paidRupiah !== null)
  const paid = last?.paidRupiah ?? 0
  return last ? points.filter((p) => p.month < last.month && p.planRupiah > paid).length : 0
}

/** Month by month, added up: the cash plan and what was paid until then; what is promised stands in the month that runs. */
export function byMonth(
  plan: readonly PlanLine[],
  spent: readonly Spent[],
  promised: readonly Promised[],
  { year, today }: { year: number; today: Temporal.PlainDate },
): MonthPoint[] {
  const months = cashPlan(plan)
  const now = monthsCome({ year, today })
  return months.map((_, i) => {
    const month = i + 1
    return {
      month,
      planRupiah: months.slice(0, month).reduce((n, m) => n + m, 0),
      paidRupiah: month > now ? null : sum(spent.filter((s) => monthOf(s.onDay, year) <= month)),
      committedRupiah: month === now ? sum(promised) : 0,
    }
  })
}

/** `serapan % = realisasi ÷ pagu × 100` (domain.md 9.4), to one decimal; null where nothing was planned. */
export const absorbedPercent = (paidRupiah: number, planRupiah: number): number | null =>
  planRupiah > 0 ? Math.round((1000 * paidRupiah) / planRupiah) / 10 : null

/** What one of them came to; null over a period that has none: that is a sentence and no number. */
export const costOfOne = (rupiah: number, many: number): number | null => (many > 0 ? Math.round(rupiah / many) : null)

/** Honorarium of speakers: the line on which fees are paid that were written down in their own menu. One line, or none can be said. */
const FEES = '5.1.2.2.1.3'
export function lineOfFees(plan: readonly { lineKey: string; accountCode: string | null }[]): string | null {
  const own = plan.filter((l) => l.accountCode?.split('.').map(Number).join('.') === FEES)
  return own.length === 1 ? (own[0]?.lineKey ?? null) : null
}
