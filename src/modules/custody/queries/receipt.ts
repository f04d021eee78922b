import { createHash } from 'node:crypto'
import type { z } from 'zod'
import type { Ctx } from '../../../platform/http/context.ts'
import type { custody } from '../contract.ts'
import { events } from '../events.ts'
import { printReceipt, receiptPage } from '../receipt-page.ts'

/** Of one line that took money out and still stands: its receipt, for whoever pays. Printed as often as it is asked for; the chain says each time. */
export async function receipt(ctx: Ctx, { caseId, seq }: z.output<typeof custody.receipt.input>) {
  const pdf = await printReceipt(ctx, await receiptPage(ctx, caseId, seq))
  await ctx.record(events.receipt_printed, { caseId, subject: ['savings_entries', String(seq)] })
  return {
    ...{ fileName: `tanda-terima-${seq}.pdf`, type: 'application/pdf', base64: pdf.toString('base64') },
    sha256: createHash('sha256').update(pdf).digest('hex'),
  }
}
