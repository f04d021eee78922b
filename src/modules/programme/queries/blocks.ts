import type { Ctx } from '../../../platform/http/context.ts'
import { clock } from '../around.ts'

/** The hours without class, ordinary and of Ramadan, and the fasting months that are known. */
export async function blocks(ctx: Ctx) {
  const rows = await ctx.db
    .selectFrom('dayBlocks')
    .select(['season', 'kind', 'label', 'starts', 'ends'])
    .orderBy('season')
    .orderBy('starts')
    .execute()
  const months = await ctx.db.selectFrom('fastingMonths').select(['fromOn', 'untilOn']).orderBy('fromOn').execute()
  return { blocks: rows.map((b) => ({ ...b, starts: clock(b.starts), ends: clock(b.ends) })), months }
}
