import type { Ctx } from '../../platform/http/context.ts'
import { workSince } from '../sessions/facts.ts'

/** The results of a woman as they stand on the appendix of the report; `null` where nothing was recorded. */
export async function resultsOf(ctx: Ctx, caseIds: readonly string[]) {
  if (caseIds.length === 0) return []
  const cases = await ctx.db
    .selectFrom('cases')
    .select(['caseId', 'intakeId', 'registerNo', 'track', 'admittedOn', 'openedOn'])
    .where('caseId', 'in', [...caseIds])
    .orderBy('registerNo')
    .execute()
  const skills = await ctx.db
    .selectFrom('skillTests')
    .distinctOn('caseId')
    .select(['caseId', 'isCompetent', 'track'])
    .where('caseId', 'in', [...caseIds])
    .orderBy('caseId')
    .orderBy('heldOn', 'desc')
    .orderBy('testId', 'desc')
    .execute()
  const practice = await ctx.db
    .selectFrom('practicums')
    .distinctOn('caseId')
    .select(['caseId', 'profitRupiah', 'daysOpen', 'customers', 'revenueRupiah'])
    .where('caseId', 'in', [...caseIds])
    .orderBy('caseId')
    .orderBy('untilOn', 'desc')
    .orderBy('practicumId', 'desc')
    .execute()
  const lines = []
  for (const c of cases) {
    const skill = skills.find((s) => s.caseId === c.caseId)
    const p = practice.find((x) => x.caseId === c.caseId)
    const { groups } = await workSince(ctx, c.caseId, c.admittedOn ?? c.openedOn)
    lines.push({
      caseId: c.caseId,
      intakeId: c.intakeId,
      registerNo: c.registerNo,
      track: skill?.track ?? c.track,
      attendancePercent: groups.percent,
      isCompetent: skill?.isCompetent ?? null,
      profitRupiah: p?.profitRupiah ?? null,
      daysOpen: p?.daysOpen ?? null,
      customers: p?.customers ?? null,
      revenueRupiah: p?.revenueRupiah ?? null,
    })
  }
  return lines
}
