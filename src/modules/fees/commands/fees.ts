import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import type { fees } from '../contract.ts'
import { events } from '../events.ts'
import { paidSessions } from '../queries/month.ts'
import { feeOf } from '../rules.ts'

/** What is owed for one session that was given; once a session. */
export async function write(ctx: Ctx, input: z.output<typeof fees.write.input>) {
  const { sessionId, onDay, rateRupiah, hours, payer } = input
  const paid = (await paidSessions(ctx, onDay.slice(0, 7))).filter(
    (p) => p.sessionId === sessionId && p.delivererId === (input.delivererId ?? p.delivererId),
  )
  const has = await ctx.db.selectFrom('sessionFees').select('delivererId').where('sessionId', '=', sessionId).execute()
  const s = paid.find((p) => !has.some((f) => f.delivererId === p.delivererId)) ?? paid[0]
  if (!s) throw new Refusal('no_paid_session')
  const feeId = newId(ctx.now)
  const done = await ctx.db
    .insertInto('sessionFees')
    .values({
      ...{ centreId: ctx.actor.centreId, feeId, sessionId, delivererId: s.delivererId, onDay: s.onDay },
      ...{ rateRupiah, hours, payer, savedBy: ctx.actor.personId, savedAt: ctx.now.toString() },
    })
    .onConflict((c) => c.doNothing())
    .executeTakeFirst()
  if (done.numInsertedOrUpdatedRows === 0n) throw new Refusal('written_already')
  await ctx.record(events.written, { subject: ['session_fees', feeId], details: { on: s.onDay, payer } })
  return { feeId }
}

export async function correct(ctx: Ctx, input: z.output<typeof fees.correct.input>) {
  const { feeId, seen, rateRupiah, hours, payer } = input
  const fee = await ctx.db
    .selectFrom('sessionFees')
    .select(['onDay', 'paidOn', 'rateRupiah', 'hours'])
    .where('feeId', '=', feeId)
    .forUpdate()
    .executeTakeFirst()
  if (!fee) throw new Refusal('not_found')
  if (fee.paidOn !== null) throw new Refusal('paid_already')
  if (Number(fee.rateRupiah) !== seen.rateRupiah || fee.hours !== seen.hours) throw new Refusal('stale_version')
  await ctx.db.updateTable('sessionFees').set({ rateRupiah, hours, payer }).where('feeId', '=', feeId).execute()
  await ctx.record(events.corrected, { subject: ['session_fees', feeId], details: { on: fee.onDay, payer } })
  return {}
}

/** Paid, against a receipt that lies in the folder of the house. */
export async function pay(ctx: Ctx, input: z.output<typeof fees.pay.input>) {
  const { feeId, paidOn, receiptNo, taxRupiah } = input
  if (paidOn > ctx.today.toString()) throw new Refusal('in_the_future')
  const fee = await ctx.db
    .selectFrom('sessionFees')
    .select(['onDay', 'rateRupiah', 'hours'])
    .where('feeId', '=', feeId)
    .executeTakeFirst()
  if (!fee) throw new Refusal('not_found')
  if (paidOn < fee.onDay) throw new Refusal('before_session')
  if ((taxRupiah ?? 0) > feeOf(Number(fee.rateRupiah), fee.hours)) throw new Refusal('tax_over')
  const done = await ctx.db
    .updateTable('sessionFees')
    .set({ paidOn, receiptNo, taxRupiah: taxRupiah ?? null, paidBy: ctx.actor.personId })
    .where('feeId', '=', feeId)
    .where('paidOn', 'is', null)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('paid_already')
  await ctx.record(events.paid, { subject: ['session_fees', feeId], details: { on: paidOn } })
  return {}
}
