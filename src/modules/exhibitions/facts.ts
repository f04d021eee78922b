import type { Ctx } from '../../platform/http/context.ts'

/** Is it still to be settled? Then what is undone belongs there. */
export async function isOpenOuting(ctx: Ctx, outingId: string): Promise<boolean> {
  const row = await ctx.db.selectFrom('outings').select('settledAt').where('outingId', '=', outingId).executeTakeFirst()
  return row !== undefined && row.settledAt === null
}
