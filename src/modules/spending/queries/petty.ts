import type { Ctx } from '../../../platform/http/context.ts'
import { linesInForce } from '../../budget/facts.ts'

/** So many lines are shown; older ones stand in the sums of their year. */
const SHOWN = 300

export async function petty(ctx: Ctx) {
  const rows = await ctx.db
    .selectFrom('pettyCashEntries as e')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'e.centreId').onRef('p.personId', '=', 'e.personId'))
    .select([
      ...(['e.seq', 'e.kind', 'e.what', 'e.onDay', 'e.receiptNo', 'e.amountRupiah', 'e.balanceRupiah'] as const),
      ...(['e.correctsSeq', 'p.callName as by'] as const),
    ])
    .orderBy('e.seq', 'desc')
    .limit(SHOWN)
    .execute()
  const back = (seq: number) => rows.filter((r) => r.correctsSeq === seq).reduce((n, r) => n + r.amountRupiah, 0)
  const lines = (await linesInForce(ctx, ctx.today.year)) ?? []
  return {
    balanceRupiah: rows[0]?.balanceRupiah ?? 0,
    entries: rows.map(({ correctsSeq, ...r }) => ({
      ...r,
      correctsSeq,
      /** what of it can still be taken back */
      standsRupiah: r.kind === 'correction' ? 0 : Math.abs(r.amountRupiah + back(r.seq)),
    })),
    lines: lines.map(({ lineKey, name }) => ({ lineKey, name })),
    mayWrite: ctx.can('spending.pay'),
  }
}

/** What the petty cash spent in a year, by day and line, above zero; what was taken back is taken off. */
export async function pettySpentIn(ctx: Ctx, year: number) {
  const rows = await ctx.db
    .selectFrom('pettyCashEntries as e')
    .leftJoin('pettyCashEntries as o', (j) =>
      j.onRef('o.centreId', '=', 'e.centreId').onRef('o.seq', '=', 'e.correctsSeq'),
    )
    .select(['e.onDay', 'e.lineKey', 'e.amountRupiah'])
    .where('e.onDay', '>=', `${year}-01-01`)
    .where('e.onDay', '<=', `${year}-12-31`)
    .where((eb) => eb.or([eb('e.kind', '=', 'spent'), eb('o.kind', '=', 'spent')]))
    .execute()
  return rows.map((r) => ({ ...r, amountRupiah: -r.amountRupiah }))
}
