import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { openSharedFile } from '../../platform/seal/shared-file.ts'
import { savingsReceipt } from '../custody/facts.ts'
import { namesOfAll } from '../staff/facts.ts'
import { whyReceiptOnPaper } from './rules.ts'
import { sha256 } from './trail.ts'

export const receiptPlace = (caseId: string, seq: number) => ({
  ...{ table: 'savings_signatures', row: `${caseId}/${seq}`, column: 'file' },
})

type Page = Awaited<ReturnType<typeof savingsReceipt>>
export const receiverOf = ({ data, isProtected }: Page) => ({
  ...{ receiver: data.penerima, isThumb: data.jempol, isProtected },
  name: data.orang.nama ?? null,
})

export const signedReceipt = (ctx: Ctx, caseId: string, seq: number) =>
  ctx.db
    .selectFrom('savingsSignatures')
    .select(['file', 'signedAt', 'takenBy', 'witnessId'])
    .where('caseId', '=', caseId)
    .where('seq', '=', seq)
    .executeTakeFirst()

type Line = { caseId: string; seq: number }

export async function receipt(ctx: Ctx, { caseId, seq }: Line) {
  const page = await savingsReceipt(ctx, caseId, seq)
  const row = await signedReceipt(ctx, caseId, seq)
  const nameOf = await namesOfAll(ctx)
  const by = receiverOf(page)
  return {
    ...{ rupiah: page.rupiah, signer: by.name, why: whyReceiptOnPaper(by) },
    signed: row ? { at: row.signedAt, by: nameOf(row.takenBy) ?? '', witness: nameOf(row.witnessId) ?? '' } : null,
  }
}

/** Of a payment that was taken back the receipt is none any more; of a woman who is protected since, it would say who she is. */
export async function receiptCopy(ctx: Ctx, { caseId, seq }: Line) {
  const { isProtected } = await savingsReceipt(ctx, caseId, seq)
  if (isProtected) throw new Refusal('receipt_protected')
  const row = await signedReceipt(ctx, caseId, seq)
  const bytes = row && (await openSharedFile(ctx, 'staff', receiptPlace(caseId, seq), row.file))
  if (!bytes) throw new Refusal('not_found')
  await ctx.client.query(`select sec.log_read($1, 'display', 'signatures.receiptCopy', 1, $2)`, [
    caseId,
    ctx.now.toString(),
  ])
  return {
    ...{ fileName: `tanda-terima-${seq}-bertanda-tangan.pdf`, type: 'application/pdf' },
    ...{ base64: bytes.toString('base64'), sha256: sha256(bytes) },
  }
}
