import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import type { programme } from '../contract.ts'
import { events } from '../events.ts'
import { oneWriter } from '../one-writer.ts'

/** The hours without class, ordinary and of Ramadan, and the fasting months that are known: the list as it now is. */
export async function saveBlocks(ctx: Ctx, input: z.output<typeof programme.saveBlocks.input>) {
  if (input.blocks.some((b) => b.starts >= b.ends)) throw new Refusal('times_backwards')
  if (input.months.some((m) => m.untilOn < m.fromOn)) throw new Refusal('dates_backwards')
  if (input.months.some((m) => !isMonth(m))) throw new Refusal('not_a_month')
  await oneWriter(ctx)
  const { centreId } = ctx.actor
  await ctx.db.deleteFrom('dayBlocks').where('centreId', '=', centreId).execute()
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
  await ctx.record(events.blocks_saved, { subject: ['day_blocks', centreId], details: { blocks: input.blocks.length } })
  return {}
}

/** As the check of the table: 28 to 31 days. */
function isMonth({ fromOn, untilOn }: { fromOn: string; untilOn: string }): boolean {
  const { days } = Temporal.PlainDate.from(fromOn).until(untilOn)
  return days >= 27 && days <= 30
}
