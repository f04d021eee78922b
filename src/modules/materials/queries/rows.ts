import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'

export async function getMaterial(ctx: Ctx, materialId: string) {
  const row = await ctx.db.selectFrom('materials').selectAll().where('materialId', '=', materialId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return row
}

export const lotRows = (ctx: Ctx) =>
  ctx.db
    .selectFrom('materialLots')
    .select(['lotId', 'materialId', 'receivedOn', 'expiresOn', 'priceRupiah', 'source', 'leftCount', 'madeAt'])

export const lotsOf = (ctx: Ctx, materialId: string) => lotRows(ctx).where('materialId', '=', materialId).execute()

export const entriesOf = (ctx: Ctx, materialId: string) =>
  ctx.db
    .selectFrom('materialEntries as e')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'e.centreId').onRef('p.personId', '=', 'e.notedBy'))
    .select([
      'e.entryId',
      'e.lotId',
      'e.kind',
      'e.quantity',
      'e.leftAfter',
      'e.caseId',
      'e.groupId',
      'e.workId',
      'e.ofEntryId',
    ])
    .select(['e.reason', 'e.notedAt', 'p.callName as by'])
    .where('e.materialId', '=', materialId)
    .orderBy('e.notedAt', 'desc')
    .orderBy('e.entryId', 'desc')
    .execute()

export async function getEntry(ctx: Ctx, entryId: string) {
  const row = await ctx.db
    .selectFrom('materialEntries')
    .select(['entryId', 'materialId', 'lotId', 'kind', 'quantity'])
    .where('entryId', '=', entryId)
    .executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return row
}

export const takingRows = (ctx: Ctx) =>
  ctx.db
    .selectFrom('materialTakings as k')
    .innerJoin('people as b', (j) => j.onRef('b.centreId', '=', 'k.centreId').onRef('b.personId', '=', 'k.begunBy'))
    .leftJoin('people as c', (j) => j.onRef('c.centreId', '=', 'k.centreId').onRef('c.personId', '=', 'k.closedBy'))
    .select(['k.takingId', 'k.store', 'k.begunBy as beginnerId', 'k.begunAt', 'k.closedAt', 'k.closedBy as closedById'])
    .select(['b.callName as begunBy', 'c.callName as closedBy'])
    .orderBy('k.begunAt', 'desc')

export const newestTaking = (ctx: Ctx, store: 'class' | 'kitchen' | 'cleaning' | 'office') =>
  takingRows(ctx).where('k.store', '=', store).limit(1).executeTakeFirst()

export async function getTaking(ctx: Ctx, takingId: string) {
  const row = await takingRows(ctx).where('k.takingId', '=', takingId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return row
}
export type TakingRow = Awaited<ReturnType<typeof getTaking>>

/** The lots of that store when it was begun, with the last count of each. */
/** Why each lot differed, as it was said last; the difference stands in the ledger with its reason. */
export async function reasonsOf(ctx: Ctx, takingId: string) {
  const reasons = await ctx.db
    .selectFrom('materialEntries')
    .select(['lotId', 'reason'])
    .where('takingId', '=', takingId)
    .where('kind', '=', 'counted')
    .orderBy('notedAt')
    .execute()
  return new Map(reasons.map((r) => [r.lotId, r.reason]))
}

export async function linesOf(ctx: Ctx, { takingId, store, begunAt, closedAt }: TakingRow) {
  const lots = await ctx.db
    .selectFrom('materialLots as l')
    .innerJoin('materials as m', (j) =>
      j.onRef('m.centreId', '=', 'l.centreId').onRef('m.materialId', '=', 'l.materialId'),
    )
    .select(['l.lotId', 'm.name', 'm.unit', 'l.receivedOn', 'l.expiresOn', 'l.leftCount'])
    .where('m.store', '=', store)
    .where('l.madeAt', '<=', begunAt)
    .orderBy('m.name')
    .orderBy('l.receivedOn')
    .execute()
  const counts = await ctx.db
    .selectFrom('materialTakingLines')
    .select(['lotId', 'booked', 'counted'])
    .where('takingId', '=', takingId)
    .orderBy('notedAt')
    .orderBy('lineId')
    .execute()
  const last = new Map(counts.map((c) => [c.lotId, c]))
  // a lot that is counted again is in the book by then as it was counted first: what differed is all that was put right
  const off = new Map<string, number>()
  for (const c of counts) off.set(c.lotId, (off.get(c.lotId) ?? 0) + c.counted - c.booked)
  return lots
    .filter((l) => last.has(l.lotId) || (closedAt === null && l.leftCount > 0))
    .map(({ leftCount, ...l }) => {
      const counted = last.get(l.lotId)?.counted ?? null
      return { ...l, booked: counted === null ? leftCount : counted - (off.get(l.lotId) ?? 0), counted }
    })
}
