import type { Ctx } from '../../../platform/http/context.ts'
import { clock } from '../../places/rules.ts'
import { helpersOf } from './beside.ts'

/** The sessions from one day to another, in their order, with the names of what they are held with. */
export async function sessionsBetween(ctx: Ctx, first: string, last: string) {
  const rows = await ctx.db
    .selectFrom('scheduledSessions as s')
    .leftJoin('classGroups as g', (j) => j.onRef('g.centreId', '=', 's.centreId').onRef('g.groupId', '=', 's.groupId'))
    .leftJoin('deliverers as d', (j) =>
      j.onRef('d.centreId', '=', 's.centreId').onRef('d.delivererId', '=', 's.delivererId'),
    )
    .leftJoin('people as p', (j) => j.onRef('p.centreId', '=', 'd.centreId').onRef('p.personId', '=', 'd.personId'))
    .leftJoin('classResources as r', (j) =>
      j.onRef('r.centreId', '=', 's.centreId').onRef('r.resourceId', '=', 's.placeId'),
    )
    .leftJoin('classResources as e', (j) =>
      j.onRef('e.centreId', '=', 's.centreId').onRef('e.resourceId', '=', 's.equipmentId'),
    )
    .select(['s.sessionId', 's.seriesId', 's.onDay', 's.starts', 's.ends', 's.kind', 's.title', 's.meantFor'])
    .select(['s.groupId', 'g.name as group', 'g.track', 's.faith', 's.delivererId', 'd.name as guest'])
    .select(['p.callName', 's.placeId', 'r.name as place', 's.equipmentId', 'e.name as equipment'])
    .select(['s.replacesOn', 's.version', 's.givesAs'])
    .where('s.onDay', '>=', first)
    .where('s.onDay', '<=', last)
    .where('s.isCancelled', '=', false)
    .orderBy('s.onDay')
    .orderBy('s.starts')
    .orderBy('s.title')
    .execute()
  const helpers = await helpersOf(
    ctx,
    rows.map((s) => s.sessionId),
  )
  return rows.map(({ guest, callName, starts, ends, seriesId, ...s }) => ({
    ...s,
    helpers: helpers(s.sessionId),
    starts: clock(starts),
    ends: clock(ends),
    deliverer: guest ?? callName,
    isSeries: seriesId !== null,
  }))
}
export type Session = Awaited<ReturnType<typeof sessionsBetween>>[number]
