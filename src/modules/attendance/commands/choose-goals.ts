import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { groupsOfWoman } from '../../programme/facts.ts'
import type { attendance } from '../contract.ts'
import { events } from '../events.ts'
import { readableGoals } from '../queries/class-goals.ts'

/** For which goals of the plan in force she is in this group; chosen anew as often as the plan or the group changes. */
export async function chooseGoals(ctx: Ctx, input: z.output<typeof attendance.chooseGoals.input>) {
  const { caseId, memberId, version } = input
  const goalIds = [...new Set(input.goalIds)]
  const goals = await readableGoals(ctx, caseId)
  if (!(await groupsOfWoman(ctx, caseId)).some((g) => g.memberId === memberId)) throw new Refusal('not_in_group')
  if (goalIds.some((id) => !goals.some((g) => g.goalId === id))) throw new Refusal('not_her_goal')
  const row = { goalIds, chosenBy: ctx.actor.personId, chosenAt: ctx.now.toString(), version: version + 1 }
  const done =
    version === 0
      ? await ctx.db
          .insertInto('classGoals')
          .values({ ...row, centreId: ctx.actor.centreId, memberId, caseId })
          .onConflict((c) => c.doNothing())
          .returning('version')
          .executeTakeFirst()
      : await ctx.db
          .updateTable('classGoals')
          .set(row)
          .where('memberId', '=', memberId)
          .where('version', '=', version)
          .returning('version')
          .executeTakeFirst()
  if (!done) throw new Refusal('stale_version')
  await ctx.record(events.goals_chosen, {
    caseId,
    subject: ['class_goals', memberId],
    details: { count: goalIds.length },
  })
  return { version: done.version }
}
