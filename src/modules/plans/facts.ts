import type { Ctx } from '../../platform/http/context.ts'
import { type Attainment, attainmentOf, latestRatings } from './attainment.ts'
import type { Level } from './gas.ts'
import { paperDataOf } from './paper-data.ts'
import { openBodies } from './plan-store.ts'

/** How far the goals of the plan in force are, and T once every goal was rated; null while no plan is in force. */
export const goalAttainment = (ctx: Ctx, caseId: string): Promise<Attainment | null> => attainmentOf(ctx, caseId)

/** F16 as `letters` prints it; null without a plan, or for a reader without the key. */
export const planPaperData = (ctx: Ctx, caseId: string) => paperDataOf(ctx, caseId)

export type GoalOf = {
  goalId: string
  position: number
  herWords: string | null
  weight: number
  startLevel: Level
  level: Level | null
}

/** The goals of the plan in force, in order. `herWords` is null for a reader without the key; empty while no plan is in force. */
export async function goalsOf(ctx: Ctx, caseId: string): Promise<GoalOf[]> {
  const now = await goalAttainment(ctx, caseId)
  if (!now) return []
  const body = (await openBodies(ctx, [now.planId])).get(now.planId)?.body
  const words = new Map(body?.goals.map((g) => [g.id, g.herWords]))
  return now.goals.map((g, i) => ({
    goalId: g.goalId,
    position: i + 1,
    herWords: words.get(g.goalId) ?? null,
    weight: g.weight,
    startLevel: g.startLevel,
    level: g.level,
  }))
}

/** Goals with the level before a day and now, for the page of a conference; null where the reader holds no key. */
export async function goalsSince(
  ctx: Ctx,
  caseId: string,
  since: string,
): Promise<{ goalId: string; herWords: string; before: number | null; now: number | null }[] | null> {
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
export async function planInForce(
  ctx: Ctx,
  caseId: string,
): Promise<{ planId: string; number: number; approvedOn: string; reviewOn: string | null } | null> {
  const row = await ctx.db
    .selectFrom('plans')
    .select(['planId', 'number', 'decidedAt', 'reviewOn'])
    .where('caseId', '=', caseId)
    .where('state', '=', 'approved')
    .executeTakeFirst()
  if (!row?.decidedAt) return null
  return {
    planId: row.planId,
    number: row.number,
    approvedOn: Temporal.Instant.from(row.decidedAt).toZonedDateTimeISO(ctx.zone).toPlainDate().toString(),
    reviewOn: row.reviewOn,
  }
}
