import type { Ctx } from '../../../platform/http/context.ts'

/** The last line of the lock of a roll; null while it was never locked. */
export async function lockOf(ctx: Ctx, groupId: string) {
  const row = await ctx.db
    .selectFrom('rollLocks as l')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'l.centreId').onRef('p.personId', '=', 'l.personId'))
    .select(['l.seq', 'l.state', 'l.why', 'l.at', 'p.callName as by'])
    .where('l.groupId', '=', groupId)
    .orderBy('l.seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}
