import type { Ctx } from '../../../platform/http/context.ts'

/** How much of what a line is for was done, as it was said last, by the key of the line (domain.md 9.4: fisik, apart from the money). */
export async function donePercents(ctx: Ctx): Promise<ReadonlyMap<string, number>> {
  const rows = await ctx.db
    .selectFrom('spendProgress')
    .distinctOn('lineKey')
    .select(['lineKey', 'percent'])
    .orderBy('lineKey')
    .orderBy('at', 'desc')
    .orderBy('progressId', 'desc')
    .execute()
  return new Map(rows.map((r) => [r.lineKey, r.percent]))
}
