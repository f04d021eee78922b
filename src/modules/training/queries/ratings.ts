import type { Ctx } from '../../../platform/http/context.ts'
import { openMade } from '../made.ts'

/** The latest rating of each round of each unit, with what was rated; a repeated one counts, the earlier are kept. */
export async function ratingsOf(ctx: Ctx, caseId: string) {
  const rows = await ctx.db
    .selectFrom('unitRatings as r')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'r.centreId').onRef('p.personId', '=', 'r.assessedBy'))
    .select([
      'r.ratingId',
      'r.unitId',
      'r.round',
      'r.heldOn',
      'r.meanHundredths',
      'r.isCompetent',
      'r.body',
      'p.callName',
    ])
    .where('r.caseId', '=', caseId)
    .orderBy('r.heldOn', 'desc')
    .orderBy('r.ratingId', 'desc')
    .execute()
  const latest = []
  for (const [i, r] of rows.entries()) {
    const alike = (x: typeof r) => x.unitId === r.unitId && x.round === r.round
    if (rows.findIndex(alike) !== i) continue
    latest.push({
      ...{
        ratingId: r.ratingId,
        unitId: r.unitId,
        round: r.round,
        on: r.heldOn,
        by: r.callName,
        times: rows.filter(alike).length,
      },
      ...{ meanHundredths: r.meanHundredths, isCompetent: r.isCompetent },
      made: await openMade(ctx, 'unit_ratings', r.ratingId, r.body),
    })
  }
  return latest
}
