import type { Ctx } from '../../platform/http/context.ts'
import { numberOf } from './rules.ts'

/** The breach as which a copy that did not come back was written down, for whoever may read it. */
export async function breachOf(ctx: Ctx, extractId: string) {
  const row = await ctx.db
    .selectFrom('privacyBreaches')
    .select(['breachId', 'year', 'ordinal'])
    .where('extractId', '=', extractId)
    .executeTakeFirst()
  return row ? { breachId: row.breachId, number: numberOf('breach', row) } : null
}
