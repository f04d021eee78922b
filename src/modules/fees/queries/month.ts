import type { Ctx } from '../../../platform/http/context.ts'
import { publishedFrom } from '../../programme/facts.ts'
import { byMonth, FEE_KINDS, feeOf, hoursOf, monthsAround, stateOf } from '../rules.ts'

/** So many fees are summed up by month: years of a house. */
const MOST = 3000

/** Sessions of this month up to today that are paid for: given by somebody of the directory who is. */
export async function paidSessions(ctx: Ctx, month: string) {
  const guests = await ctx.db
    .selectFrom('deliverers')
    .select('delivererId')
    .where('kind', 'in', [...FEE_KINDS])
    .execute()
  const { sessions } = await publishedFrom(ctx, `${month}-01`)
  const held = sessions.filter((s) => s.onDay.startsWith(month) && s.onDay <= ctx.today.toString())
  return held.flatMap(({ delivererId, deliverer, ...s }) =>
    delivererId !== null && deliverer !== null && guests.some((g) => g.delivererId === delivererId)
      ? [{ ...s, delivererId, deliverer }]
      : [],
  )
}

const written = (ctx: Ctx) =>
  ctx.db
    .selectFrom('sessionFees as f')
    .innerJoin('deliverers as d', (j) =>
      j.onRef('d.centreId', '=', 'f.centreId').onRef('d.delivererId', '=', 'f.delivererId'),
    )
    .leftJoin('people as p', (j) => j.onRef('p.centreId', '=', 'd.centreId').onRef('p.personId', '=', 'd.personId'))
    .select(['f.feeId', 'f.sessionId', 'f.delivererId', 'f.onDay', 'f.rateRupiah', 'f.hours', 'f.payer'])
    .select(['f.paidOn', 'f.receiptNo', 'f.taxRupiah', 'd.name', 'p.callName'])

/** What a month costs, and what the months before it did. */
export async function month(ctx: Ctx, input: { month?: string | undefined }) {
  const asked = input.month ?? ctx.today.toString().slice(0, 7)
  const all = (await written(ctx).orderBy('f.onDay', 'desc').limit(MOST).execute()).map((f) => ({
    ...f,
    amountRupiah: feeOf(Number(f.rateRupiah), f.hours),
    state: stateOf(f.paidOn),
  }))
  const sessions = await paidSessions(ctx, asked)
  const rateOf = (delivererId: string) => all.find((f) => f.delivererId === delivererId)?.rateRupiah
  const open = sessions
    .filter((s) => !all.some((f) => f.sessionId === s.sessionId))
    .map((s) => ({
      ...{ sessionId: s.sessionId, feeId: null, onDay: s.onDay, title: s.title, deliverer: s.deliverer },
      ...{ hours: hoursOf(s.starts, s.ends), amountRupiah: null, payer: null, state: 'unwritten' as const },
      // what this one was paid an hour the last time
      rateRupiah: rateOf(s.delivererId) === undefined ? null : Number(rateOf(s.delivererId)),
      ...{ paidOn: null, receiptNo: null, taxRupiah: null },
    }))
  const titles = new Map(sessions.map((s) => [s.sessionId, s.title]))
  const mine = all
    .filter((f) => f.onDay.startsWith(asked))
    .map(({ name, callName, delivererId: _, ...f }) => ({
      ...f,
      title: titles.get(f.sessionId) ?? '–',
      deliverer: name ?? callName ?? '–',
      rateRupiah: Number(f.rateRupiah),
      taxRupiah: f.taxRupiah === null ? null : Number(f.taxRupiah),
    }))
  const months = byMonth(all)
  const sums = months.find((m) => m.month === asked) ?? { owedRupiah: 0, paidRupiah: 0 }
  return {
    ...monthsAround(asked),
    ...{ month: asked, owedRupiah: sums.owedRupiah, paidRupiah: sums.paidRupiah },
    rows: [...open, ...mine].toSorted((a, b) => b.onDay.localeCompare(a.onDay)),
    months: months.slice(0, 12),
  }
}
