import type { Ctx } from '../../platform/http/context.ts'
import { lookBy } from './rules.ts'

export async function bulkReads(ctx: Ctx) {
  const rows = await ctx.db
    .selectFrom('bulkReads')
    .innerJoin('people', (j) =>
      j.onRef('people.centreId', '=', 'bulkReads.centreId').onRef('people.personId', '=', 'bulkReads.personId'),
    )
    .leftJoin('people as reviewer', (j) =>
      j.onRef('reviewer.centreId', '=', 'bulkReads.centreId').onRef('reviewer.personId', '=', 'bulkReads.reviewedBy'),
    )
    .select(['bulkReadId', 'bulkReads.personId', 'people.callName as who', 'bulkReads.at', 'files', 'why'])
    .select(['reviewedAt', 'verdict', 'reviewer.callName as reviewer'])
    .orderBy((eb) => eb.case().when('reviewedAt', 'is', null).then(0).else(1).end())
    .orderBy('bulkReads.at', 'desc')
    .limit(100)
    .execute()
  return {
    reads: rows.map(({ personId, ...r }) => ({
      ...r,
      isMine: personId === ctx.actor.personId,
      lookBy: lookBy(Temporal.Instant.from(r.at)).toString(),
    })),
  }
}
