import type { Ctx } from '../../platform/http/context.ts'
import type { SkillLevel, Track } from './rules.ts'

/** Level by criterion, as it was marked last in the final ratings of the units of a track. The test at the end begins with it. */
export async function finalMarksOf(ctx: Ctx, caseId: string, track: Track): Promise<Record<string, SkillLevel>> {
  const rows = await ctx.db
    .selectFrom('unitRatings as r')
    .innerJoin('trainingUnits as u', (j) => j.onRef('u.centreId', '=', 'r.centreId').onRef('u.unitId', '=', 'r.unitId'))
    .select('r.marks')
    .where('r.caseId', '=', caseId)
    .where('r.round', '=', 'final')
    .where('u.track', '=', track)
    .orderBy('r.heldOn')
    .orderBy('r.ratingId')
    .execute()
  return Object.assign({}, ...rows.map((r) => r.marks as Record<string, SkillLevel>)) // written by rate
}
