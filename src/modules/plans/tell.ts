import type { Ctx } from '../../platform/http/context.ts'
import { openBodies, ratingPlace, returnPlace } from './plan-store.ts'

/** A version of the plan on the timeline: her goals in her words, for whoever may read them. */
export async function tellPlans(
  ctx: Ctx,
  _caseId: string,
  ids: readonly string[],
): Promise<Map<string, string | null>> {
  const bodies = await openBodies(ctx, ids)
  return new Map(
    ids.map((id) => {
      const open = bodies.get(id)
      return [id, open ? open.body.goals.map((g) => `“${g.herWords.replaceAll(/[“”"]/g, '')}”`).join('\n') : null]
    }),
  )
}

/** Why the head returned a version. */
export async function tellReturns(
  ctx: Ctx,
  caseId: string,
  ids: readonly string[],
): Promise<Map<string, string | null>> {
  const rows = await ctx.db
    .selectFrom('planReturns')
    .select(['planId', 'body'])
    .where('caseId', '=', caseId)
    .where('planId', 'in', [...ids])
    .execute()
  const texts = await ctx.seal.openAll(
    'narrative',
    rows.map((r) => ({ caseId, place: returnPlace(r.planId), envelope: r.body })),
  )
  const known = new Map(rows.map((r, i) => [r.planId, texts[i] ?? null]))
  return new Map(ids.map((id) => [id, known.get(id) ?? null]))
}

export async function tellRatings(
  ctx: Ctx,
  caseId: string,
  ids: readonly string[],
): Promise<Map<string, string | null>> {
  const rows = await ctx.db
    .selectFrom('goalRatings')
    .select(['ratingId', 'body'])
    .where('caseId', '=', caseId)
    .where('ratingId', 'in', [...ids])
    .execute()
  const texts = await ctx.seal.openAll(
    'narrative',
    rows.map((r) => ({ caseId, place: ratingPlace(r.ratingId), envelope: r.body })),
  )
  const known = new Map(rows.map((r, i) => [r.ratingId, texts[i] ?? null]))
  return new Map(ids.map((id) => [id, known.get(id) ?? null]))
}
