import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { clash } from '../../../platform/http/clash.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { finishTasks } from '../../tasks/facts.ts'
import { admission } from '../contract.ts'
import { events } from '../events.ts'
import { minutePlace, minuteRow, receiptMinute } from '../queries/receipt-minute.ts'
import { tasks } from '../tasks.ts'

/** Written while both parties stand there; within two hours of arrival (domain.md 4.3). After the signatures it is closed. */
export async function saveReceiptMinute(ctx: Ctx, input: z.output<typeof admission.saveReceiptMinute.input>) {
  const c = await getCase(ctx, input.caseId)
  const known = await minuteRow(ctx, input.caseId)
  if (known?.signedAt) throw new Refusal('already_signed')
  if ((known?.version ?? 0) !== input.version) throw stale(input.caseId)
  const minuteId = known?.minuteId ?? newId(ctx.now)
  const body = await ctx.seal.sealJson('identity', c.caseId, minutePlace(minuteId), input.body)
  const row = {
    body,
    isProtected: c.isProtected,
    handedAt: input.handedAt,
    version: input.version + 1,
    recordedBy: ctx.actor.personId,
    recordedAt: ctx.now.toString(),
  }
  if (known) {
    const done = await ctx.db
      .updateTable('receiptMinutes')
      .set(row)
      .where('minuteId', '=', minuteId)
      .where('version', '=', input.version)
      .where('signedAt', 'is', null)
      .executeTakeFirst()
    if (done.numUpdatedRows === 0n) throw stale(input.caseId)
  } else {
    const made = await ctx.db
      .insertInto('receiptMinutes')
      .values({ centreId: c.centreId, minuteId, caseId: c.caseId, ...row })
      .onConflict((oc) => oc.doNothing())
      .executeTakeFirst()
    if (!made.numInsertedOrUpdatedRows) throw stale(input.caseId)
  }
  await ctx.record(events.receipt_minute_written, {
    caseId: c.caseId,
    subject: ['receipt_minutes', minuteId],
    details: { version: row.version },
  })
  return { minuteId, version: row.version }
}

const stale = (caseId: string) =>
  clash(admission.signReceiptMinute, async (ctx) => (await receiptMinute(ctx, { caseId })).minute)

export async function signReceiptMinute(ctx: Ctx, { caseId, version }: { caseId: string; version: number }) {
  await getCase(ctx, caseId)
  const known = await minuteRow(ctx, caseId)
  if (!known) throw new Refusal('no_minute')
  if (known.signedAt) throw new Refusal('already_signed')
  const done = await ctx.db
    .updateTable('receiptMinutes')
    .set({ signedAt: ctx.now.toString(), signedBy: ctx.actor.personId, version: version + 1 })
    .where('minuteId', '=', known.minuteId)
    .where('version', '=', version)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw stale(caseId)
  await finishTasks(ctx, caseId, [tasks.sign_receipt_minute])
  await ctx.record(events.receipt_minute_signed, { caseId, subject: ['receipt_minutes', known.minuteId] })
  return {}
}
