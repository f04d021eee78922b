import type { Ctx } from '../../../platform/http/context.ts'
import type { LineInForce } from '../../budget/facts.ts'
import { paidByCentre } from '../../fees/facts.ts'
import { lineOfFees, type Spent } from '../absorbed.ts'
import { pettySpentIn } from './petty.ts'

/** What was paid of a year without a request: out of the petty cash, and fees that were paid in their own menu. */
export async function paidBeside(ctx: Ctx, year: number, plan: readonly LineInForce[]): Promise<Spent[]> {
  const feeLine = lineOfFees(plan)
  const fees = (await paidByCentre(ctx, year)).map((f) => ({ ...f, lineKey: feeLine }))
  return [...(await pettySpentIn(ctx, year)), ...fees]
}

/** Everything that was paid of a year. */
export async function spentIn(ctx: Ctx, year: number, plan: readonly LineInForce[]): Promise<Spent[]> {
  const paid = await ctx.db
    .selectFrom('spendPayments as p')
    .innerJoin('spendRequests as r', (j) =>
      j.onRef('r.centreId', '=', 'p.centreId').onRef('r.requestId', '=', 'p.requestId'),
    )
    .select(['r.lineKey', 'p.paidOn as onDay', 'p.amountRupiah'])
    .where('r.year', '=', year)
    .execute()
  return [...paid, ...(await paidBeside(ctx, year, plan))]
}
