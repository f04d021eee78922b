import type { Ctx } from '../../platform/http/context.ts'
import { absorbedPercent, byActivity } from './absorbed.ts'
import { monthsOfLine, together } from './done.ts'
import { donePercents, saidOf } from './queries/progress.ts'
import { linesOfYear, requestsOf } from './queries/rows.ts'
import { spentIn } from './queries/spent.ts'
import { targetsOf } from './targets.ts'

/** Of each line of the budget of a year: paid in whatever way, promised, and how much of it somebody saw done. */
export async function spentOf(ctx: Ctx, year: number) {
  const plan = (await linesOfYear(ctx, year)) ?? []
  const done = donePercents(await saidOf(ctx, year))
  const all = new Map<string, { paidRupiah: number; committedRupiah: number; donePercent: number | null }>()
  const at = (lineKey: string) => {
    const one = all.get(lineKey) ?? { paidRupiah: 0, committedRupiah: 0, donePercent: done.get(lineKey) ?? null }
    all.set(lineKey, one)
    return one
  }
  for (const { lineKey } of plan) at(lineKey)
  for (const { lineKey, amountRupiah } of await spentIn(ctx, year, plan))
    if (lineKey) at(lineKey).paidRupiah += amountRupiah
  for (const { lineKey, committedRupiah } of await requestsOf(ctx, year))
    if (lineKey) at(lineKey).committedRupiah += committedRupiah
  return all
}

/** What each activity of the plan in force had spent from January until that day; what stands on no line comes last. */
export async function absorbedUntil(ctx: Ctx, until: string) {
  const year = Number(until.slice(0, 4))
  const plan = (await linesOfYear(ctx, year)) ?? []
  const spent = (await spentIn(ctx, year, plan)).filter((s) => s.onDay <= until)
  return byActivity(plan, spent, []).map((a) => ({ ...a, percent: absorbedPercent(a.paidRupiah, a.planRupiah) }))
}

/** What the plan in force wanted until the end of that day's month, beside what was paid and how much of it was seen done; null where no plan is. */
export async function targetsUntil(ctx: Ctx, until: string) {
  const [year, month] = [Number(until.slice(0, 4)), Number(until.slice(5, 7))]
  const plan = await linesOfYear(ctx, year)
  if (plan === null || plan.length === 0) return null
  const spent = (await spentIn(ctx, year, plan)).filter((s) => s.onDay <= until)
  const said = (await saidOf(ctx, year)).filter((s) => s.onDay <= until)
  const lines = plan.map((l) => ({
    planRupiah: l.amountRupiah,
    months: monthsOfLine(l.lineKey, spent, said, { year, now: month }),
  }))
  return { month, lines: plan.length, targets: targetsOf(plan, spent, month), seen: together(lines).at(-1) ?? null }
}
