import type { Ctx } from '../../../platform/http/context.ts'
import { paidByCentre } from '../../fees/facts.ts'
import { byActivity, byMonth, lineOfFees, type Spent } from '../absorbed.ts'
import { pettySpentIn } from './petty.ts'
import { linesOfYear, requestsOf } from './rows.ts'

/** Everything that was paid of a year: on requests, out of the petty cash, and fees that were paid in their own menu. */
export async function spentIn(ctx: Ctx, year: number, feeLine: string | null): Promise<Spent[]> {
  const paid = await ctx.db
    .selectFrom('spendPayments as p')
    .innerJoin('spendRequests as r', (j) =>
      j.onRef('r.centreId', '=', 'p.centreId').onRef('r.requestId', '=', 'p.requestId'),
    )
    .select(['r.lineKey', 'p.paidOn as onDay', 'p.amountRupiah'])
    .where('r.year', '=', year)
    .execute()
  const fees = (await paidByCentre(ctx, year)).map((f) => ({ ...f, lineKey: feeLine }))
  return [...paid, ...(await pettySpentIn(ctx, year)), ...fees]
}

/** What the plan of a year came to, by activity and month, and what one day, one meeting and one graduate cost. */
export async function absorption(ctx: Ctx, { year = ctx.today.year }: { year?: number | undefined }) {
  const plan = (await linesOfYear(ctx, year)) ?? []
  const promised = (await requestsOf(ctx, year))
    .filter((r) => r.committedRupiah > 0)
    .map((r) => ({ lineKey: r.lineKey, amountRupiah: r.committedRupiah }))
  const spent = await spentIn(ctx, year, lineOfFees(plan))
  const { rows } = await ctx.client.query<Record<'nights' | 'meetings' | 'graduates', string>>(
    'select nights, meetings, graduates from sec.year_counts($1, $2)',
    [year, ctx.today.toString()],
  )
  const [counts] = rows
  return {
    year,
    hasPlan: plan.length > 0,
    planRupiah: plan.reduce((n, l) => n + l.amountRupiah, 0),
    paidRupiah: spent.reduce((n, s) => n + s.amountRupiah, 0),
    committedRupiah: promised.reduce((n, p) => n + p.amountRupiah, 0),
    activities: byActivity(plan, spent, promised),
    months: byMonth(plan, spent, promised, { year, today: ctx.today }),
    nights: Number(counts?.nights ?? 0),
    meetings: Number(counts?.meetings ?? 0),
    graduates: Number(counts?.graduates ?? 0),
  }
}
