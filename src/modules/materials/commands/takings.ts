import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { askTaking } from '../ask.ts'
import type { materials } from '../contract.ts'
import { events } from '../events.ts'
import { getTaking, linesOf, lotRows } from '../queries/rows.ts'
import { move } from './moves.ts'

type In<K extends keyof typeof materials> = z.output<(typeof materials)[K]['input']>

export async function beginTaking(ctx: Ctx, { store }: In<'beginTaking'>) {
  const { centreId, personId } = ctx.actor
  const takingId = newId(ctx.now)
  const made = await ctx.db
    .insertInto('materialTakings')
    .values({ centreId, takingId, store, begunBy: personId, begunAt: ctx.now.toString() })
    .onConflict((c) => c.columns(['centreId', 'store']).where('closedAt', 'is', null).doNothing())
    .returning('takingId')
    .executeTakeFirst()
  if (!made) throw new Refusal('taking_open')
  await ctx.record(events.taking_begun, { subject: ['material_takings', takingId], details: { store } })
  return { takingId }
}

/** What lay there. A difference is explained, and stands in the ledger at once: the book is what was counted. */
export async function count(ctx: Ctx, { takingId, lotId, counted, why }: In<'count'>) {
  const taking = await getTaking(ctx, takingId)
  if (taking.closedAt !== null) throw new Refusal('taking_closed')
  const { centreId, personId } = ctx.actor
  const line = await ctx.db
    .insertInto('materialTakingLines')
    .values({
      ...{ centreId, lineId: newId(ctx.now), takingId, lotId, booked: 0, counted },
      ...{ notedBy: personId, notedAt: ctx.now.toString() },
    })
    .returning('booked')
    .executeTakeFirstOrThrow()
  const lot = await lotRows(ctx).where('lotId', '=', lotId).executeTakeFirst()
  if (!lot) throw new Refusal('not_found')
  const difference = counted - line.booked
  if (difference !== 0) {
    if (!why.reason) throw new Refusal('difference_unexplained', { params: { booked: line.booked } })
    const { materialId } = lot
    await move(ctx, { lotId, materialId, kind: 'counted', quantity: difference, takingId, reason: why.reason })
  }
  await ctx.record(events.counted, { subject: ['material_lots', lotId] })
  return {}
}

export async function closeTaking(ctx: Ctx, { takingId }: In<'closeTaking'>) {
  const taking = await getTaking(ctx, takingId)
  if (taking.closedAt !== null) throw new Refusal('taking_closed')
  if (taking.beginnerId === ctx.actor.personId) throw new Refusal('own_taking')
  if ((await linesOf(ctx, taking)).some((l) => l.counted === null)) throw new Refusal('taking_unfinished')
  const done = await ctx.db
    .updateTable('materialTakings')
    .set({ closedAt: ctx.now.toString() })
    .where('takingId', '=', takingId)
    .where('closedAt', 'is', null)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('taking_closed')
  const { store } = taking
  await ctx.record(events.taking_closed, { subject: ['material_takings', takingId], details: { store } })
  await askTaking(ctx, store)
  return {}
}
