import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { giveTime } from '../../../platform/http/long-work.ts'
import { sealSharedFile } from '../../../platform/seal/shared-file.ts'
import { holdBooklet, printedReceipt, savingsReceipt } from '../../custody/facts.ts'
import type { signatures } from '../contract.ts'
import { events } from '../events.ts'
import { receiptPlace, receiverOf, signedReceipt } from '../receipts.ts'
import { drawnFault, svgOf, whyReceiptOnPaper } from '../rules.ts'
import { sha256, trailOf, witnessOf } from '../trail.ts'
import words from '../words/id.json' with { type: 'json' }

const REFUSED = { not_herself: 'receipt_not_herself', protected: 'receipt_protected' } as const

/**
 * As a letter of the book is signed, and with the same hand: the receipt is made anew from her booklet and must be the bytes that she was shown.
 * Her booklet is held meanwhile, so that no line takes the payment back between the two.
 */
export async function signReceipt(ctx: Ctx, o: z.output<typeof signatures.signReceipt.input>) {
  const { caseId, seq } = o
  const fault = drawnFault(o.strokes)
  if (fault) throw new Refusal(fault)
  const witness = await witnessOf(ctx, o.witnessId)
  // two at once: the second waits and finds it there
  await holdBooklet(ctx, caseId)
  const page = await savingsReceipt(ctx, caseId, seq)
  const why = whyReceiptOnPaper(receiverOf(page))
  if (why) throw new Refusal(REFUSED[why])
  if (await signedReceipt(ctx, caseId, seq)) throw new Refusal('glass_signed_already')
  await giveTime(ctx)
  if (sha256(await printedReceipt(ctx, page)) !== o.sha256) throw new Refusal('receipt_changed')
  const paper = { title: `${words['receipt.paper']}, baris ${seq}`, number: null }
  const signer = receiverOf(page).name ?? `nomor induk ${page.data.orang.induk ?? '–'}`
  const file = await printedReceipt(
    ctx,
    { ...page, at: ctx.now },
    { goresan: { penerima: svgOf(o.strokes) }, jejak: await trailOf(ctx, paper, o, { signer, witness }) },
  )
  await ctx.db
    .insertInto('savingsSignatures')
    .values({
      ...{ centreId: ctx.actor.centreId, caseId, seq, witnessId: o.witnessId },
      file: await sealSharedFile(ctx, 'staff', receiptPlace(caseId, seq), file),
      ...{ takenBy: ctx.actor.personId, signedAt: ctx.now.toString() },
    })
    .execute()
  await ctx.record(events.receipt_signed, {
    caseId,
    subject: ['savings_signatures', String(seq)],
    details: { sha256: o.sha256 },
  })
  return { sha256: sha256(file) }
}
