import type { Ctx } from '../../platform/http/context.ts'
import { absorbedPercent, byActivity, lineOfFees } from './absorbed.ts'
import { spentIn } from './queries/absorption.ts'
import { linesOfYear } from './queries/rows.ts'

/** What each activity of the plan in force had spent from January until that day; what stands on no line comes last. */
export async function absorbedUntil(ctx: Ctx, until: string) {
  const year = Number(until.slice(0, 4))
  const plan = (await linesOfYear(ctx, year)) ?? []
  const spent = (await spentIn(ctx, year, lineOfFees(plan))).filter((s) => s.onDay <= until)
  return byActivity(plan, spent, []).map((a) => ({ ...a, percent: absorbedPercent(a.paidRupiah, a.planRupiah) }))
}
