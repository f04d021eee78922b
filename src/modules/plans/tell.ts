import type { Ctx } from '../../platform/http/context.ts'
import { openBodies, openNotes, ratingPlace, returnPlace } from './plan-store.ts'

type Told = Promise<Map<string, string | null>>

/** A version of the plan on the timeline: her goals in her words, for whoever may read them. */
export async function tellPlans(ctx: Ctx, _caseId: string, ids: readonly string[]): Told {
  const bodies = await openBodies(ctx, ids)
  const goals = (id: string) => bodies.get(id)?.body.goals.map((g) => `“${g.herWords.replaceAll(/[“”"]/g, '')}”`)
  return new Map(ids.map((id) => [id, goals(id)?.join('\n') ?? null]))
}

/** Why the head returned a version. */
export async function tellReturns(ctx: Ctx, caseId: string, ids: readonly string[]): Told {
  const rows = await ctx.db
    .selectFrom('planReturns')
    .select(['planId as id', 'caseId', 'body'])
    .where('caseId', '=', caseId)
    .where('planId', 'in', [...ids])
    .execute()
  return openNotes(ctx, rows, returnPlace)
}

export async function tellRatings(ctx: Ctx, caseId: string, ids: readonly string[]): Told {
  const rows = await ctx.db
    .selectFrom('goalRatings')
    .select(['ratingId as id', 'caseId', 'body'])
    .where('caseId', '=', caseId)
    .where('ratingId', 'in', [...ids])
    .execute()
  return openNotes(ctx, rows, ratingPlace)
}
