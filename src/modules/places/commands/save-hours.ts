import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import type { places } from '../contract.ts'
import { events } from '../events.ts'
import { isMonth } from '../rules.ts'

/** The hours without class, ordinary and of Ramadan, the fasting months that are known, and the faiths of the house: as they now are. */
export async function saveHours(ctx: Ctx, input: z.output<typeof places.saveHours.input>) {
  if (input.blocks.some((b) => b.starts >= b.ends)) throw new Refusal('times_backwards')
  if (input.months.some((m) => m.untilOn < m.fromOn)) throw new Refusal('dates_backwards')
  if (input.months.some((m) => !isMonth(m))) throw new Refusal('not_a_month')
  const { centreId } = ctx.actor
  // whoever plans waits, as for a session (programme)
  await ctx.client.query('select pg_advisory_xact_lock(hashtextextended($1, 29))', [centreId])
  await ctx.db.deleteFrom('dayBlocks').where('centreId', '=', centreId).execute()
  await ctx.db.deleteFrom('houseFaiths').where('centreId', '=', centreId).execute()
  await ctx.db.deleteFrom('fastingMonths').where('centreId', '=', centreId).execute()
  if (input.blocks.length > 0)
    await ctx.db
      .insertInto('dayBlocks')
      .values(input.blocks.map((b) => ({ centreId, blockId: newId(ctx.now), ...b })))
      .execute()
  if (input.months.length > 0)
    await ctx.db
      .insertInto('fastingMonths')
      .values(input.months.map((m) => ({ centreId, ...m })))
      .execute()
  if (input.faiths.length > 0)
    await ctx.db
      .insertInto('houseFaiths')
      .values(input.faiths.map((faith) => ({ centreId, faith })))
      .execute()
  await ctx.record(events.blocks_saved, { subject: ['day_blocks', centreId], details: { blocks: input.blocks.length } })
  return {}
}
