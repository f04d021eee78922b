import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { stepOf } from '../rules.ts'

const rows = (ctx: Ctx) =>
  ctx.db
    .selectFrom('outings as o')
    .innerJoin('people as c', (j) => j.onRef('c.centreId', '=', 'o.centreId').onRef('c.personId', '=', 'o.carriedBy'))
    .leftJoin('people as a', (j) => j.onRef('a.centreId', '=', 'o.centreId').onRef('a.personId', '=', 'o.agreedBy'))
    .leftJoin('people as b', (j) => j.onRef('b.centreId', '=', 'o.centreId').onRef('b.personId', '=', 'o.countedWith'))
    .selectAll('o')
    .leftJoin('people as n', (j) => j.onRef('n.centreId', '=', 'o.centreId').onRef('n.personId', '=', 'o.countedBy'))
    .select(['n.callName as counter', 'c.callName as carrier', 'a.callName as agreer', 'b.callName as second'])

export const outingRows = (ctx: Ctx) => rows(ctx).orderBy('o.fromOn', 'desc').orderBy('o.outingId').limit(100).execute()

export async function getOuting(ctx: Ctx, outingId: string) {
  const row = await rows(ctx).where('o.outingId', '=', outingId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return row
}
export type OutingRow = Awaited<ReturnType<typeof getOuting>>

export const shownOuting = (o: OutingRow, sums: { taken: number; sold: number; rupiah: number }) => ({
  ...{ outingId: o.outingId, kind: o.kind, name: o.name, organiser: o.organiser, stand: o.stand },
  ...{ fromOn: o.fromOn, untilOn: o.untilOn, step: stepOf(o), version: o.version },
  ...{ takenPieces: sums.taken, soldPieces: sums.sold, soldRupiah: sums.rupiah },
})
