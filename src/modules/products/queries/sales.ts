import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { type Share, sharesOf } from '../rules.ts'
import { makersOf } from './rows.ts'

const saleRows = (ctx: Ctx) =>
  ctx.db
    .selectFrom('sales as s')
    .innerJoin('works as w', (j) => j.onRef('w.centreId', '=', 's.centreId').onRef('w.workId', '=', 's.workId'))
    .innerJoin('shareRules as r', (j) => j.onRef('r.centreId', '=', 's.centreId').onRef('r.ruleId', '=', 's.ruleId'))
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 's.centreId').onRef('p.personId', '=', 's.personId'))
    .select([
      ...(['s.saleId', 's.workId', 's.pieces', 's.priceRupiah', 's.materialRupiah', 's.amountRupiah'] as const),
      ...(['s.outingId', 's.soldOn', 'w.title', 's.materialFrom', 'p.callName as by'] as const),
      ...(['r.materialHow', 'r.materialPercent', 'r.makerPercent', 'r.fundPercent', 'r.regionPercent'] as const),
    ])
    .select((eb) => [
      eb
        .selectFrom('sales as b')
        .select(({ fn, val }) => fn.coalesce(fn.sum<number>('b.pieces'), val(0)).as('n'))
        .whereRef('b.centreId', '=', 's.centreId')
        .whereRef('b.ofSaleId', '=', 's.saleId')
        .as('back'),
      eb
        .selectFrom('saleShares as h')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .whereRef('h.centreId', '=', 's.centreId')
        .whereRef('h.saleId', '=', 's.saleId')
        .as('shares'),
    ])
    .where('s.kind', '=', 'sale')

type SaleRow = Awaited<ReturnType<ReturnType<typeof saleRows>['execute']>>[number]

/** A sale with what came back of it: how many pieces are left, whether its money was shared. */
const chain = (sale: SaleRow, makers: readonly string[]) => ({
  ...{ sale, makers, left: sale.pieces - Number(sale.back ?? 0), isShared: Number(sale.shares ?? 0) > 0 },
})
export type Chain = ReturnType<typeof chain>

const makersIn = async (ctx: Ctx, rows: readonly SaleRow[]) => {
  const made = await makersOf(ctx, [...new Set(rows.map((r) => r.workId))])
  return (workId: string) => made.filter((m) => m.workId === workId).map((m) => m.caseId)
}

export async function chainOf(ctx: Ctx, saleId: string): Promise<Chain> {
  const row = await saleRows(ctx).where('s.saleId', '=', saleId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return chain(row, (await makersIn(ctx, [row]))(row.workId))
}

/** Sales whose money was not shared and of which something is left, the oldest first. */
export async function waitingChains(ctx: Ctx): Promise<Chain[]> {
  const rows = await saleRows(ctx)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('saleShares as x')
            .select('x.shareId')
            .whereRef('x.centreId', '=', 's.centreId')
            .whereRef('x.saleId', '=', 's.saleId'),
        ),
      ),
    )
    .orderBy('s.soldOn')
    .orderBy('s.saleId')
    .execute()
  const of = await makersIn(ctx, rows)
  return rows.map((r) => chain(r, of(r.workId))).filter((c) => c.left > 0)
}

/** To whom the money of so many of its pieces goes, by the rule of its day. */
export const netShares = ({ sale, makers }: Chain, pieces: number): Share[] =>
  pieces === 0 ? [] : sharesOf({ ...sale, pieces, makers }, sale)
