import type { Ctx } from '../../platform/http/context.ts'
import { faithsOf, fastingMonths, resourcesOf } from './facts.ts'
import { clock } from './rules.ts'

export const resources = async (ctx: Ctx) => ({ resources: await resourcesOf(ctx) })

/** The hours without class, ordinary and of Ramadan, the fasting months that are known, and the faiths of the house. */
export async function hours(ctx: Ctx) {
  const rows = await ctx.db
    .selectFrom('dayBlocks')
    .select(['season', 'kind', 'label', 'starts', 'ends'])
    .orderBy('season')
    .orderBy('starts')
    .execute()
  return {
    blocks: rows.map((b) => ({ ...b, starts: clock(b.starts), ends: clock(b.ends) })),
    months: await fastingMonths(ctx),
    faiths: await faithsOf(ctx),
  }
}
