import type { Ctx } from '../../platform/http/context.ts'

/** The period of the bed that was held for her at night; null for everybody who came by day. */
export async function heldFor(ctx: Ctx, caseId: string): Promise<string | null> {
  const row = await ctx.db
    .selectFrom('nightReceptions')
    .select('periodId')
    .where('caseId', '=', caseId)
    .executeTakeFirst()
  return row?.periodId ?? null
}
