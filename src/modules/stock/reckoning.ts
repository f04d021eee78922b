import type { z } from 'zod'
import { newId } from '../../kernel/id.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { namesAWoman } from '../clients/facts.ts'
import { offeredTrack, trackNames } from '../tracks/facts.ts'
import type { stock } from './contract.ts'
import { events } from './events.ts'
import type { Ports } from './ports.ts'
import { unreconciled, whereKitsAre } from './rules.ts'

type In<K extends keyof typeof stock> = z.output<(typeof stock)[K]['input']>

const orderRows = (ctx: Ctx) => ctx.db.selectFrom('toolkitOrders').selectAll().orderBy('orderedOn', 'desc').limit(500)

/** From the plan to the woman: each kit of each line stands in one place. */
export const reckoning = (ports: Ports) => async (ctx: Ctx) => {
  const orders = await orderRows(ctx).execute()
  const kits = await ctx.db.selectFrom('toolkits').select(['orderId', 'state']).execute()
  const lines = await ports.budgetLines(ctx)
  const nameOf = await trackNames(ctx, ctx.locale)
  const of = Map.groupBy(orders, (o) => o.lineKey)
  // what was planned for this year and not yet bought is left over as well, and is said as that
  for (const l of lines) if (l.isForKits && l.year <= ctx.today.year && !of.has(l.lineKey)) of.set(l.lineKey, [])
  return {
    lines: [...of].map(([lineKey, own]) => {
      const line = lines.find((l) => l.lineKey === lineKey)
      const ids = own.map((o) => o.orderId)
      const states = kits.flatMap((k) => (k.orderId && ids.includes(k.orderId) ? [k.state] : []))
      const now = whereKitsAre(line?.count ?? own.reduce((n, o) => n + o.count, 0), own, states)
      return {
        ...{ lineKey, name: line?.name ?? own[0]?.lineName ?? '', year: line?.year ?? own[0]?.year ?? 0 },
        ...{ plannedRupiah: line?.amountRupiah ?? 0, ...now, unreconciled: unreconciled(now) },
      }
    }),
    orders: orders.map((o) => ({
      ...{ orderId: o.orderId, lineName: o.lineName, year: o.year, track: nameOf(o.track), count: o.count },
      ...{ totalRupiah: o.totalRupiah, supplier: o.supplier, orderedOn: o.orderedOn, receivedOn: o.receivedOn },
      ...{ receivedCount: o.receivedCount, version: o.version },
      left: (o.receivedCount ?? 0) - kits.filter((k) => k.orderId === o.orderId).length,
    })),
    budget: lines.map(({ lineKey, name, year, count }) => ({ lineKey, name, year, count })),
    without: kits.filter((k) => k.orderId === null).length,
    mayBuy: ctx.can('stock.buy'),
  }
}

export const buy = (ports: Ports) => async (ctx: Ctx, input: In<'buy'>) => {
  const { lineKey, track, count, totalRupiah, supplier = null, orderedOn } = input
  if (orderedOn > ctx.today.toString()) throw new Refusal('ordered_ahead')
  if (supplier !== null && (await namesAWoman(ctx, [supplier], []))) throw new Refusal('names_somebody')
  await offeredTrack(ctx, track)
  const line = (await ports.budgetLines(ctx)).find((l) => l.lineKey === lineKey)
  if (!line) throw new Refusal('not_found')
  await ctx.client.query('select pg_advisory_xact_lock(hashtextextended($1, 64))', [lineKey])
  const before = (await orderRows(ctx).where('lineKey', '=', lineKey).execute()).reduce((n, o) => n + o.count, 0)
  // what stands in no plan can not be bought for this year's women (domain.md 0.1)
  if (before + count > line.count) throw new Refusal('more_than_planned', { params: { left: line.count - before } })
  const orderId = newId(ctx.now)
  await ctx.db
    .insertInto('toolkitOrders')
    .values({
      ...{ centreId: ctx.actor.centreId, orderId, lineKey, lineName: line.name, year: line.year, track, count },
      ...{ totalRupiah, supplier, orderedOn, notedBy: ctx.actor.personId },
    })
    .execute()
  await ctx.record(events.kits_bought, { subject: ['toolkit_orders', orderId], details: { count } })
  return { orderId }
}

export async function receive(ctx: Ctx, { orderId, seen, receivedCount, receivedOn }: In<'receive'>) {
  const o = await orderRows(ctx).where('orderId', '=', orderId).executeTakeFirst()
  if (!o) throw new Refusal('not_found')
  if (o.receivedOn !== null) throw new Refusal('order_received')
  if (receivedOn > ctx.today.toString()) throw new Refusal('received_ahead')
  if (receivedOn < o.orderedOn) throw new Refusal('received_before')
  if (receivedCount > o.count) throw new Refusal('more_than_bought', { params: { count: o.count } })
  const done = await ctx.db
    .updateTable('toolkitOrders')
    .set({ receivedOn, receivedCount, version: seen + 1 })
    .where('orderId', '=', orderId)
    .where('version', '=', seen)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('order_received')
  await ctx.record(events.kits_received, { subject: ['toolkit_orders', orderId], details: { count: receivedCount } })
  return {}
}
