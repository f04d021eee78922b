import { newId } from '../../kernel/id.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Level } from './gas.ts'
import { ratingPlace } from './plan-store.ts'

export type Of = { centreId: string; caseId: string }
export type Rating = { goalId: string; planId: string; level: Level; ratedOn: string; noteIds: string[]; note: string }

/** How far a goal was seen on a day. Nothing is written over: whoever asks takes the latest (`latestRatings`). */
export async function writeRating(ctx: Ctx, c: Of, { note, noteIds, ...r }: Rating) {
  const [ratingId, { centreId, caseId }] = [newId(ctx.now), c]
  const seen = { goalId: r.goalId, planId: r.planId, level: r.level, ratedOn: r.ratedOn, noteIds }
  const body = await ctx.seal.seal('narrative', caseId, ratingPlace(ratingId), note)
  const [ratedBy, ratedAt] = [ctx.actor.personId, ctx.now.toString()]
  const row = { centreId, caseId, ratingId, ...seen, ratedBy, ratedAt, body }
  await ctx.db.insertInto('goalRatings').values(row).execute()
  return ratingId
}

/** The newest rating of each goal, up to and with a day. */
export async function latestRatings(ctx: Ctx, caseId: string, until?: string) {
  let rows = ctx.db.selectFrom('goalRatings').select(['goalId', 'level', 'ratedOn']).where('caseId', '=', caseId)
  if (until) rows = rows.where('ratedOn', '<=', until)
  const ordered = await rows.orderBy('ratedOn').orderBy('ratedAt').execute()
  return new Map(ordered.map(({ goalId, ...rating }) => [goalId, rating]))
}
