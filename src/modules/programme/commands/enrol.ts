import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { withPlan } from '../../plans/facts.ts'
import type { programme } from '../contract.ts'
import { events } from '../events.ts'
import { oneWriter } from '../one-writer.ts'
import { mayPutIn } from '../queries/groups.ts'
import { keptOut } from '../rules.ts'

/** Puts women into a group; who is in it already stays. Who is in another one that meets at the same hour cannot be in both (definer.sql). */
export async function enrol(ctx: Ctx, input: z.output<typeof programme.enrol.input>) {
  await oneWriter(ctx)
  const group = await ctx.db
    .selectFrom('classGroups')
    .select(['groupId', 'track', 'untilOn'])
    .where('groupId', '=', input.groupId)
    .executeTakeFirst()
  if (!group) throw new Refusal('not_found')
  const today = ctx.today.toString()
  if (group.untilOn !== null && group.untilOn < today) throw new Refusal('group_ended')
  const planned = await withPlan(ctx, input.caseIds)
  let count = 0
  for (const caseId of new Set(input.caseIds)) {
    const c = await getCase(ctx, caseId)
    if (!mayPutIn(ctx, caseId)) throw new Refusal('not_allowed')
    const why = keptOut(c, planned.has(caseId), group.track !== null)
    if (why) throw new Refusal(why)
    const now = await ctx.db
      .selectFrom('classMembers')
      .select('groupId')
      .where('caseId', '=', caseId)
      .where('untilOn', 'is', null)
      .execute()
    if (now.some((m) => m.groupId === group.groupId)) continue
    const memberId = newId(ctx.now)
    await ctx.db
      .insertInto('classMembers')
      .values({
        ...{ centreId: ctx.actor.centreId, memberId, groupId: group.groupId, caseId },
        ...{ fromOn: today, addedBy: ctx.actor.personId },
      })
      .execute()
    await ctx.record(events.enrolled, {
      caseId,
      subject: ['class_members', memberId],
      details: { group: group.groupId },
    })
    count += 1
  }
  if (count === 0) throw new Refusal('already_in_group')
  return { count }
}

/** She leaves the group today; that she was in it stays. */
export async function leaveGroup(ctx: Ctx, input: { memberId: string }) {
  const left = await ctx.db
    .updateTable('classMembers')
    .set({ untilOn: ctx.today.toString() })
    .where('memberId', '=', input.memberId)
    .where('untilOn', 'is', null)
    .returning(['caseId', 'groupId'])
    .executeTakeFirst()
  if (!left) throw new Refusal('not_a_member')
  await ctx.record(events.left_group, {
    caseId: left.caseId,
    subject: ['class_members', input.memberId],
    details: { group: left.groupId },
  })
  return {}
}
