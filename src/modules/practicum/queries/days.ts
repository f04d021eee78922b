import type { Ctx } from '../../../platform/http/context.ts'
import { openShared } from '../../../platform/seal/bodies.ts'

/** Her days with their lines, the first one first. */
export async function daysOf(ctx: Ctx, caseId: string) {
  const days = await ctx.db
    .selectFrom('practicumDays')
    .select(['dayId', 'heldOn', 'customers', 'version', 'veryUnhappy', 'unhappy', 'middling', 'happy', 'veryHappy'])
    .where('caseId', '=', caseId)
    .orderBy('heldOn')
    .execute()
  const rows = await ctx.db
    .selectFrom('cashLines')
    .select(['lineId', 'dayId', 'kind', 'rupiah', 'body', 'struckAt'])
    .where('caseId', '=', caseId)
    .orderBy('place')
    .execute()
  return days.map((d) => ({
    ...{ dayId: d.dayId, on: d.heldOn, customers: d.customers, version: d.version },
    faces: [d.veryUnhappy, d.unhappy, d.middling, d.happy, d.veryHappy],
    lines: rows.filter((r) => r.dayId === d.dayId).map((r) => ({ ...r, isStruck: r.struckAt !== null })),
  }))
}

export const whatFor = async (ctx: Ctx, line: { lineId: string; body: string }): Promise<string> =>
  (await openShared<{ what: string }>(ctx, 'staff', 'cash_lines', { id: line.lineId, body: line.body }))?.what ?? ''
