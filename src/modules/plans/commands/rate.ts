import type { z } from 'zod'
import { worksOnStory } from '../../../kernel/policy.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import type { plans } from '../contract.ts'
import { events } from '../events.ts'
import { writeRating } from '../ratings.ts'

/** How far a goal of the plan in force was reached, seen on a day. A later rating is a new row; nothing is written over. */
export async function rate(ctx: Ctx, input: z.output<typeof plans.rate.input>) {
  const c = await getCase(ctx, input.caseId)
  if (!worksOnStory(ctx.actor, c)) throw new Refusal('not_allowed')
  const goal = await ctx.db
    .selectFrom('planGoals')
    .innerJoin('plans', (j) =>
      j.onRef('plans.centreId', '=', 'planGoals.centreId').onRef('plans.planId', '=', 'planGoals.planId'),
    )
    .select('planGoals.planId')
    .where('planGoals.caseId', '=', c.caseId)
    .where('planGoals.goalId', '=', input.goalId)
    .where('plans.state', '=', 'approved')
    .executeTakeFirst()
  if (!goal) throw new Refusal('goal_not_in_plan')
  const ratedOn = input.ratedOn ?? ctx.today.toString()
  if (Temporal.PlainDate.compare(ratedOn, ctx.today) > 0) throw new Refusal('in_the_future')
  const { goalId, level, note, noteIds } = input
  const ratingId = await writeRating(ctx, c, { goalId, planId: goal.planId, level, ratedOn, note, noteIds })
  await ctx.record(events.goal_rated, {
    caseId: c.caseId,
    subject: ['goal_ratings', ratingId],
    details: { goal: goalId, on: ratedOn, notes: noteIds.length },
  })
  return { ratingId }
}
