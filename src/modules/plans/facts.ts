import { type RawBuilder, sql } from 'kysely'
import type { Ctx } from '../../platform/http/context.ts'
import { attainmentOf } from './attainment.ts'
import { paperDataOf } from './paper-data.ts'
import { openBodies } from './plan-store.ts'
import { latestRatings, type Of, type Rating, writeRating } from './ratings.ts'

/** F16 as `letters` prints it; null without a plan, or for a reader without the key. */
export const planPaperData = (ctx: Ctx, caseId: string) => paperDataOf(ctx, caseId)

/** The goals of the plan in force, in order. `herWords` is null for a reader without the key; empty while no plan is in force. */
export async function goalsOf(ctx: Ctx, caseId: string) {
  const now = await attainmentOf(ctx, caseId)
  if (!now) return []
  const body = (await openBodies(ctx, [now.planId])).get(now.planId)?.body
  const said = new Map(body?.goals.map(({ id, herWords, levels }) => [id, { herWords, levels }]))
  return now.goals.map(({ goalId, weight, startLevel, level }, i) => {
    return { herWords: null, levels: null, ...said.get(goalId), goalId, position: i + 1, weight, startLevel, level }
  })
}

/** What the final evaluation says of the goals is their latest rating: there is one list of them, and it tells the event. */
export async function rateGoals(ctx: Ctx, c: Of, goals: readonly Omit<Rating, 'planId' | 'noteIds'>[]) {
  const plan = await planInForce(ctx, c.caseId)
  if (plan) for (const g of goals) await writeRating(ctx, c, { ...g, planId: plan.planId, noteIds: [] })
}

/** Goals with the level before a day and now, for the page of a conference; null where the reader holds no key. */
export async function goalsSince(ctx: Ctx, caseId: string, since: string) {
  const goals = await goalsOf(ctx, caseId)
  if (goals.some((g) => g.herWords === null)) return null
  const before = await latestRatings(ctx, caseId, Temporal.PlainDate.from(since).subtract({ days: 1 }).toString())
  return goals.map((g) => ({
    goalId: g.goalId,
    herWords: g.herWords ?? '',
    before: before.get(g.goalId)?.level ?? g.startLevel,
    now: g.level,
  }))
}

/** Which plan is in force, for everybody of the house: number and day, no word of hers. */
export async function planInForce(ctx: Ctx, caseId: string) {
  const row = await ctx.db
    .selectFrom('plans')
    .select(['planId', 'number', 'decidedAt', 'reviewOn'])
    .where('caseId', '=', caseId)
    .where('state', '=', 'approved')
    .executeTakeFirst()
  if (!row?.decidedAt) return null
  const { decidedAt, ...plan } = row
  const approvedOn = Temporal.Instant.from(decidedAt).toZonedDateTimeISO(ctx.zone).toPlainDate().toString()
  return { ...plan, approvedOn }
}

/** Who of these has a plan in force: all that whoever puts women into a class is told of it. */
export async function withPlan(ctx: Ctx, caseIds: readonly string[]): Promise<Set<string>> {
  const { rows } = await ctx.client.query<{ case_id: string }>('select * from sec.with_plan($1)', [caseIds])
  return new Set(rows.map((r) => r.case_id))
}

/**
 * Goals that were rated, of those ratings `r` that `of` lets through: where she started, as the version says in which the goal was rated first,
 * and where she stands by the last rating. One rating is enough: the plan itself says where she began.
 */
export const goalWays = (of: RawBuilder<unknown>) => sql`
  select f.centre_id, f.case_id, f.goal_id, g.start_level as first, f.last
    from (select r.centre_id, r.case_id, r.goal_id, (array_agg(r.plan_id order by r.rated_on, r.rated_at))[1] as plan_id,
                 (array_agg(r.level order by r.rated_on, r.rated_at))[count(*)] as last
            from goal_ratings r where ${of}
           group by r.centre_id, r.case_id, r.goal_id) f
    join plan_goals g on g.centre_id = f.centre_id and g.plan_id = f.plan_id and g.goal_id = f.goal_id`
