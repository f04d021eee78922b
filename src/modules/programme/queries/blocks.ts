import type { Ctx } from '../../../platform/http/context.ts'
import { clock } from '../around.ts'
import { fastingMonths } from '../facts.ts'

/** The hours without class, ordinary and of Ramadan, and the fasting months that are known. */
export async function blocks(ctx: Ctx) {
  const rows = await ctx.db
    .selectFrom('dayBlocks')
    .select(['season', 'kind', 'label', 'starts', 'ends'])
    .orderBy('season')
    .orderBy('starts')
    .execute()
  return {
    blocks: rows.map((b) => ({ ...b, starts: clock(b.starts), ends: clock(b.ends) })),
    months: await fastingMonths(ctx),
  }
}
