import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import type { programme } from '../contract.ts'
import { events } from '../events.ts'

/** Somebody has looked whether the class has it (P28). */
export async function checkClass(ctx: Ctx, input: z.output<typeof programme.checkClass.input>) {
  const { groupId, item, isReady } = input
  const group = await ctx.db.selectFrom('classGroups').select('track').where('groupId', '=', groupId).executeTakeFirst()
  if (!group) throw new Refusal('not_found')
  if (group.track === null) throw new Refusal('not_a_class')
  const seen = { isReady, checkedBy: ctx.actor.personId, checkedAt: ctx.now.toString() }
  await ctx.db
    .insertInto('classReadiness')
    .values({ centreId: ctx.actor.centreId, groupId, item, ...seen })
    .onConflict((c) => c.columns(['centreId', 'groupId', 'item']).doUpdateSet(seen))
    .execute()
  await ctx.record(events.readiness_checked, { subject: ['class_groups', groupId], details: { item, ready: isReady } })
  return {}
}
