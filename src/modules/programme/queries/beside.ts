import type { Ctx } from '../../../platform/http/context.ts'
import { nameOf } from '../../deliverers/rules.ts'
import type { GivesAs } from '../rules.ts'

export type Helper = { delivererId: string; givesAs: GivesAs; name: string }
const byName = (a: Helper, b: Helper) => a.name.localeCompare(b.name, 'id')

/** Who gives each of these planned sessions beside whoever leads it. */
export async function helpersOf(ctx: Ctx, sessionIds: readonly string[]): Promise<(sessionId: string) => Helper[]> {
  if (sessionIds.length === 0) return () => []
  const rows = await ctx.db
    .selectFrom('sessionHelpers as h')
    .innerJoin('deliverers as d', (j) =>
      j.onRef('d.centreId', '=', 'h.centreId').onRef('d.delivererId', '=', 'h.delivererId'),
    )
    .leftJoin('people as p', (j) => j.onRef('p.centreId', '=', 'd.centreId').onRef('p.personId', '=', 'd.personId'))
    .select(['h.sessionId', 'h.delivererId', 'h.givesAs', 'd.name as guest', 'p.callName'])
    .where('h.sessionId', 'in', [...sessionIds])
    .execute()
  return grouped(rows.map(({ guest, callName, ...h }) => ({ ...h, name: nameOf(guest, callName) })))
}

/** The same of a version that was published, by the names of that day. */
export async function publishedHelpers(ctx: Ctx, weekOn: string, number: number) {
  const rows = await ctx.db
    .selectFrom('publishedHelpers')
    .select(['sessionId', 'delivererId', 'givesAs', 'delivererName as name'])
    .where('weekOn', '=', weekOn)
    .where('number', '=', number)
    .execute()
  return grouped(rows)
}

function grouped(rows: readonly (Helper & { sessionId: string })[]): (sessionId: string) => Helper[] {
  const by = Map.groupBy(rows, (r) => r.sessionId)
  return (id) => (by.get(id) ?? []).map(({ sessionId: _, ...h }) => h).toSorted(byName)
}
