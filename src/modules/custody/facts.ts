import type { Ctx } from '../../platform/http/context.ts'

/** What the house still keeps for her: things that were not given back, and the balance of her savings in rupiah. */
export async function stillKept(ctx: Ctx, caseId: string): Promise<{ things: number; balanceRupiah: number }> {
  const things = await ctx.db
    .selectFrom('belongings')
    .select('belongingId')
    .where('caseId', '=', caseId)
    .where('returnedAt', 'is', null)
    .where('kept', '!=', 'held_by_her')
    .execute()
  return { things: things.length, balanceRupiah: (await lastLine(ctx, caseId))?.balanceRupiah ?? 0 }
}

export const lastLine = (ctx: Ctx, caseId: string) =>
  ctx.db
    .selectFrom('savingsEntries')
    .select(['seq', 'balanceRupiah'])
    .where('caseId', '=', caseId)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
