import { Refusal } from '../../../kernel/refusal.ts'
import { mondayOf } from '../../../kernel/weeks.ts'
import type { Ctx } from '../../../platform/http/context.ts'

/**
 * What is changed is a draft again, also after publication: the house sees the published version until the next one. A week that lies
 * before the head is not changed under her eyes.
 */
export async function touchWeeks(ctx: Ctx, days: readonly string[]): Promise<void> {
  const weeks = [...new Set(days.map(mondayOf))]
  const { centreId } = ctx.actor
  const done = await ctx.db
    .insertInto('timetableWeeks')
    .values(weeks.map((weekOn) => ({ centreId, weekOn })))
    .onConflict((c) =>
      c
        .columns(['centreId', 'weekOn'])
        .doUpdateSet((eb) => ({ state: 'draft', version: eb('timetableWeeks.version', '+', 1) }))
        .where('timetableWeeks.state', '!=', 'proposed'),
    )
    .executeTakeFirst()
  if (Number(done.numInsertedOrUpdatedRows ?? 0n) < weeks.length) throw new Refusal('week_proposed')
}
