import type { Ctx } from '../../platform/http/context.ts'
import { type GasReading, gasT, type Level, readT, roundT, weightOf } from './gas.ts'

export type GoalState = {
  goalId: string
  weight: number
  startLevel: Level
  level: Level | null
  ratedOn: string | null
}
export type Attainment = {
  planId: string
  number: number
  t: number | null
  reading: GasReading | null
  unrated: number
  goals: GoalState[]
}

/**
 * How far the goals of the plan in force are, and T once every goal was rated (rounded to two decimals). Null while no plan
 * is in force. A reader without the key sees weights and no level.
 */
export async function attainmentOf(ctx: Ctx, caseId: string): Promise<Attainment | null> {
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
  const goals = rows.map((g): GoalState => {
    const rating = last.get(g.goalId)
    return {
      goalId: g.goalId,
      weight: weightOf(g),
      startLevel: g.startLevel,
      level: rating?.level ?? null,
      ratedOn: rating?.ratedOn ?? null,
    }
  })
  const rated = goals.flatMap(({ weight, level }) => (level === null ? [] : [{ weight, level }]))
  const t = goals.length > 0 && rated.length === goals.length ? roundT(gasT(rated)) : null
  return { ...plan, t, reading: t === null ? null : readT(t), unrated: goals.length - rated.length, goals }
}

/** The newest rating of each goal, up to and with a day. */
export async function latestRatings(
  ctx: Ctx,
  caseId: string,
  until?: string,
): Promise<Map<string, { level: Level; ratedOn: string }>> {
  let rows = ctx.db.selectFrom('goalRatings').select(['goalId', 'level', 'ratedOn']).where('caseId', '=', caseId)
  if (until) rows = rows.where('ratedOn', '<=', until)
  const ordered = await rows.orderBy('ratedOn').orderBy('ratedAt').execute()
  return new Map(ordered.map((r) => [r.goalId, { level: r.level, ratedOn: r.ratedOn }]))
}
