import type { Ctx } from '../../../platform/http/context.ts'
import { byMonth, FEE_KINDS, feeOf, hoursOf, monthsAround, stateOf } from '../rules.ts'

/** So many fees are summed up by month: years of a house. */
const MOST = 3000

type Row = Record<'session_id' | 'deliverer_id' | 'on_day' | 'starts' | 'ends' | 'title' | 'deliverer', string> & {
  is_held: boolean
}

async function sessionsOf(ctx: Ctx, month: string) {
  const { rows } = await ctx.client.query<Row>(
    'select session_id, deliverer_id, on_day::text, starts, ends, title, deliverer, is_held from sec.paid_sessions($1, $2, $3)',
    [`${month}-01`, `${monthsAround(month).after}-01`, FEE_KINDS],
  )
  return rows.map((r) => ({
    ...{ sessionId: r.session_id, delivererId: r.deliverer_id, onDay: r.on_day, starts: r.starts, ends: r.ends },
    ...{ title: r.title, deliverer: r.deliverer, isPaidFor: r.is_held && r.on_day <= ctx.today.toString() },
  }))
}

/** Sessions of this month up to today that are paid for: given by somebody of the directory who is. */
export const paidSessions = async (ctx: Ctx, month: string) => (await sessionsOf(ctx, month)).filter((s) => s.isPaidFor)

const written = (ctx: Ctx) =>
  ctx.db
    .selectFrom('sessionFees')
    .select(['feeId', 'sessionId', 'delivererId', 'onDay', 'rateRupiah', 'hours', 'payer'])
    .select(['paidOn', 'receiptNo', 'taxRupiah'])

/** Of several who gave one session each has a fee. */
const keyOf = (of: { sessionId: string; delivererId: string }) => `${of.sessionId} ${of.delivererId}`

/** What a month costs, and what the months before it did. */
export async function month(ctx: Ctx, input: { month?: string | undefined }) {
  const asked = input.month ?? ctx.today.toString().slice(0, 7)
  const all = (await written(ctx).orderBy('onDay', 'desc').limit(MOST).execute()).map((f) => ({
    ...f,
    amountRupiah: feeOf(Number(f.rateRupiah), f.hours),
    state: stateOf(f.paidOn),
  }))
  const sessions = await sessionsOf(ctx, asked)
  const rateOf = (delivererId: string) => all.find((f) => f.delivererId === delivererId)?.rateRupiah
  const open = sessions
    .filter((s) => s.isPaidFor && !all.some((f) => keyOf(f) === keyOf(s)))
    .map((s) => ({
      ...{ sessionId: s.sessionId, delivererId: s.delivererId, feeId: null, onDay: s.onDay },
      ...{ title: s.title, deliverer: s.deliverer },
      ...{ hours: hoursOf(s.starts, s.ends), amountRupiah: null, payer: null, state: 'unwritten' as const },
      // what this one was paid an hour the last time
      rateRupiah: rateOf(s.delivererId) === undefined ? null : Number(rateOf(s.delivererId)),
      ...{ paidOn: null, receiptNo: null, taxRupiah: null },
    }))
  const given = new Map(sessions.map((s) => [keyOf(s), s]))
  const mine = all
    .filter((f) => f.onDay.startsWith(asked))
    .map((f) => ({
      ...f,
      // what was published stays; money is shown even if it should be missing
      title: given.get(keyOf(f))?.title ?? '–',
      deliverer: given.get(keyOf(f))?.deliverer ?? '–',
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
