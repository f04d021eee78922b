import type { Ctx } from '../../platform/http/context.ts'

/** The lines of her booklet whose receipt she signed on a screen; none for whoever may not know it. */
export async function signedHere(ctx: Ctx, caseId: string): Promise<ReadonlySet<number>> {
  const rows = await ctx.db.selectFrom('savingsSignatures').select('seq').where('caseId', '=', caseId).execute()
  return new Set(rows.map((r) => r.seq))
}
