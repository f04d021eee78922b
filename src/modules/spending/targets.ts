import { cashPlan, type Heading, named, treeOf } from '../budget/rules.ts'
import { absorbedPercent, type Spent } from './absorbed.ts'

type PlanLine = Heading & { lineKey: string; name: string; amountRupiah: number; fromMonth: number; untilMonth: number }
/** What was to be paid until the end of a month, as the cash plan has it, and what was; null stands for all of it. */
export type Target = { activity: string | null; targetRupiah: number; paidRupiah: number; percent: number | null }

/** Target against result, activity by activity and in all (domain.md 10.1); in all also what stands on no line of the plan. */
export function targetsOf(plan: readonly PlanLine[], spent: readonly Spent[], month: number): Target[] {
  const target = (lines: readonly PlanLine[]) =>
    cashPlan(lines)
      .slice(0, month)
      .reduce((n, m) => n + m, 0)
  const row = (activity: string | null, targetRupiah: number, own: readonly Spent[]): Target => {
    const paidRupiah = own.reduce((n, s) => n + s.amountRupiah, 0)
    return { activity, targetRupiah, paidRupiah, percent: absorbedPercent(paidRupiah, targetRupiah) }
  }
  const each = treeOf(plan).flatMap((p) =>
    p.activities.map(({ heading: h, lines }) => {
      const keys = new Set<string | null>(lines.map((l) => l.lineKey))
      const own = spent.filter((s) => keys.has(s.lineKey))
      return row(named(h.activityCode, h.activity), target(lines), own)
    }),
  )
  return [...each, row(null, target(plan), spent)]
}
