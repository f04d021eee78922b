import type { Ctx } from '../../platform/http/context.ts'
import { gasT, readT, roundT, weightOf } from './gas.ts'
import { latestRatings } from './ratings.ts'

/**
 * How far the goals of the plan in force are, and T once every goal was rated (rounded to two decimals). Null while no plan
 * is in force. A reader without the key sees weights and no level.
 */
export async function attainmentOf(ctx: Ctx, caseId: string) {
  const plan = await ctx.db
    .selectFrom('plans')
    .select(['planId', 'number'])
    .where('caseId', '=', caseId)
    .where('state', '=', 'approved')
    .executeTakeFirst()
  if (!plan) return null
  const rows = await ctx.db
    .selectFrom('planGoals')
    .select(['goalId', 'importance', 'difficulty', 'startLevel'])
    .where('planId', '=', plan.planId)
    .orderBy('position')
    .execute()
  const last = await latestRatings(ctx, caseId)
  const goals = rows.map(({ goalId, startLevel, ...g }) => {
    const { level = null, ratedOn = null } = last.get(goalId) ?? {}
    return { goalId, weight: weightOf(g), startLevel, level, ratedOn }
  })
  const rated = goals.flatMap(({ weight, level }) => (level === null ? [] : [{ weight, level }]))
  const t = goals.length > 0 && rated.length === goals.length ? roundT(gasT(rated)) : null
  return { ...plan, t, reading: t === null ? null : readT(t), unrated: goals.length - rated.length, goals }
}
