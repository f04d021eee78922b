import type { Ctx } from '../../platform/http/context.ts'
import { feeOf } from './rules.ts'

/** Fees of a year that the centre itself paid, by the day of their receipt. */
export async function paidByCentre(ctx: Ctx, year: number) {
  const rows = await ctx.db
    .selectFrom('sessionFees')
    .select(['paidOn', 'rateRupiah', 'hours'])
    .where('payer', '=', 'centre')
    .where('paidOn', '>=', `${year}-01-01`)
    .where('paidOn', '<=', `${year}-12-31`)
    .execute()
  return rows.flatMap(({ paidOn, rateRupiah, hours }) =>
    paidOn === null ? [] : [{ onDay: paidOn, amountRupiah: feeOf(Number(rateRupiah), hours) }],
  )
}
