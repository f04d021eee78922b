import type { z } from 'zod'
import { dayIn } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { namesAWoman } from '../../clients/facts.ts'
import { finishTask } from '../../tasks/facts.ts'
import type { spending } from '../contract.ts'
import { events } from '../events.ts'
import { getRequest, proofsOf } from '../queries/rows.ts'
import { missingOf, waiting } from '../rules.ts'
import { askToPay, step } from './requests.ts'

type In<K extends keyof typeof spending> = z.output<(typeof spending)[K]['input']>

/** Paid against a receipt, on what another person approved and on all proofs of its kind, none of which was paid on before. */
export async function pay(ctx: Ctx, { requestId, ...input }: In<'pay'>) {
  const { paidOn, amountRupiah, way, payee, receiptNo, taxRupiah } = input
  const r = await getRequest(ctx, requestId)
  if (r.decision !== 'approved' || r.closedAt !== null) throw new Refusal('not_approved')
  if (r.decidedBy === ctx.actor.personId) throw new Refusal('own_approval')
  if (missingOf(r.kind, waiting(await proofsOf(ctx, requestId))).length > 0) throw new Refusal('proofs_missing')
  if (paidOn > ctx.today.toString()) throw new Refusal('in_the_future')
  if (paidOn < dayIn(Temporal.Instant.from(r.askedAt), ctx.zone).toString()) throw new Refusal('before_asked')
  if (amountRupiah > r.amountRupiah - r.paidRupiah) throw new Refusal('over_approved')
  if ((taxRupiah ?? 0) > amountRupiah) throw new Refusal('tax_over')
  if (await namesAWoman(ctx, [payee, receiptNo], [])) throw new Refusal('names_somebody')
  const paymentId = newId(ctx.now)
  await ctx.db
    .insertInto('spendPayments')
    .values({
      ...{ centreId: ctx.actor.centreId, paymentId, requestId, amountRupiah, taxRupiah: taxRupiah ?? null },
      ...{ paidOn, way, payee, receiptNo, paidBy: ctx.actor.personId, at: ctx.now.toString() },
    })
    .execute()
  if (r.paidRupiah + amountRupiah === r.amountRupiah && r.taskId) {
    await finishTask(ctx, r.taskId)
    await step(ctx, requestId, { taskId: null })
  }
  await ctx.record(events.paid, { subject: ['spend_payments', paymentId], details: { on: paidOn } })
  return {}
}

/** What was written wrongly is taken back by a line of its own; what is open again waits again. */
export async function correct(ctx: Ctx, { paymentId, amountRupiah, reason }: In<'correct'>) {
  const p = await ctx.db
    .selectFrom('spendPayments')
    .selectAll()
    .where('paymentId', '=', paymentId)
    .where('correctsId', 'is', null)
    .executeTakeFirst()
  if (!p) throw new Refusal('not_found')
  if (await namesAWoman(ctx, [reason], [])) throw new Refusal('names_somebody')
  const { requestId, way, payee, receiptNo } = p
  const correctionId = newId(ctx.now)
  await ctx.db
    .insertInto('spendPayments')
    .values({
      ...{ centreId: ctx.actor.centreId, paymentId: correctionId, requestId, correctsId: paymentId, way, payee },
      ...{ amountRupiah: -amountRupiah, receiptNo, reason, paidOn: p.paidOn },
      ...{ paidBy: ctx.actor.personId, at: ctx.now.toString() },
    })
    .execute()
  const r = await getRequest(ctx, requestId)
  if (r.state === 'approved' && r.taskId === null) await step(ctx, requestId, { taskId: await askToPay(ctx, r) })
  await ctx.record(events.corrected, { subject: ['spend_payments', correctionId], details: { on: p.paidOn } })
  return {}
}
