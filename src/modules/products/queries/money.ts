import type { Ctx } from '../../../platform/http/context.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { POTS, type ShareKind } from '../rules.ts'
import { makerOf } from './rows.ts'
import { type Chain, netShares, waitingChains } from './sales.ts'

export async function money(ctx: Ctx) {
  const waiting = await waitingChains(ctx)
  return {
    waiting: waiting.map(({ sale: s, left }) => ({
      ...{ saleId: s.saleId, soldOn: s.soldOn, title: s.title, pieces: left, amountRupiah: left * s.priceRupiah },
      by: s.by,
    })),
    comesTo: await comesTo(ctx, waiting),
    pots: await potsOf(ctx),
    entries: await entriesOf(ctx),
    mayShare: ctx.can('products.share'),
    maySpend: ctx.can('products.spend'),
  }
}

/** What would go where, before anybody presses: the same arithmetic as the sharing itself. */
export async function comesTo(ctx: Ctx, chains: readonly Chain[]) {
  const shares = chains.flatMap((c) => netShares(c, c.left).map((s) => ({ ...s, title: c.sale.title })))
  const sum = (kind: ShareKind) => shares.filter((s) => s.kind === kind).reduce((n, s) => n + s.rupiah, 0)
  const hers = Map.groupBy(
    shares.filter((s) => s.kind === 'maker'),
    (s) => s.caseId ?? '',
  )
  const labels = await labelsOf(ctx, [...hers.keys()])
  return {
    paid: shares.reduce((n, s) => n + s.rupiah, 0),
    ...{ material: sum('material'), fund: sum('fund'), region: sum('region') },
    makers: [...hers].map(([caseId, of]) => ({
      ...makerOf(caseId, labels.get(caseId)),
      rupiah: of.reduce((n, s) => n + s.rupiah, 0),
      works: [...new Set(of.map((s) => s.title))],
    })),
  }
}

async function potsOf(ctx: Ctx) {
  const found = []
  for (const pot of POTS) {
    const row = await ctx.db
      .selectFrom('fundEntries')
      .select('balanceRupiah')
      .where('pot', '=', pot)
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst()
    found.push({ pot, balanceRupiah: row?.balanceRupiah ?? 0 })
  }
  return found
}

const entriesOf = async (ctx: Ctx) =>
  (
    await ctx.db
      .selectFrom('fundEntries as f')
      .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'f.centreId').onRef('p.personId', '=', 'f.personId'))
      .select(['f.pot', 'f.seq', 'f.kind', 'f.at as on', 'f.what', 'f.rupiah', 'f.balanceRupiah', 'p.callName as by'])
      .orderBy('f.at', 'desc')
      .orderBy('f.pot')
      .orderBy('f.seq', 'desc')
      .limit(200)
      .execute()
  ).map(({ seq, ...e }) => ({ ...e, key: `${e.pot} ${seq}` }))
