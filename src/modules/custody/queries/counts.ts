import type { Ctx } from '../../../platform/http/context.ts'

/** Two years, where it is counted every month. */
const MOST = 24

export async function counts(ctx: Ctx) {
  const rows = await ctx.db
    .selectFrom('cashCounts as k')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'k.centreId').onRef('p.personId', '=', 'k.countedBy'))
    .select(['k.countId', 'k.countedAt', 'p.callName as by', 'k.bookedRupiah', 'k.countedRupiah', 'k.reason'])
    .orderBy('k.countedAt', 'desc')
    .orderBy('k.countId', 'desc')
    .limit(MOST)
    .execute()
  return { counts: rows.map((r) => ({ ...r, differenceRupiah: r.countedRupiah - r.bookedRupiah })) }
}
