import { dayIn, mediumDate } from '../../../kernel/dates.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { giveTime } from '../../../platform/http/long-work.ts'
import { printPaper } from '../../../platform/http/print-paper.ts'
import { openSharedFile } from '../../../platform/seal/shared-file.ts'
import { paperHead } from '../../centres/facts.ts'
import { bundleOf } from '../bundle.ts'
import { events } from '../events.ts'
import { BUNDLE_MAX } from '../rules.ts'
import { one, scanPlace } from './requests.ts'

/**
 * All proofs of a payment as one PDF: a cover with its checklist and sums, then every scan in the order of the list. Whoever prints it
 * opens each of the scans, and that is written down.
 */
export async function bundle(ctx: Ctx, { requestId }: { requestId: string }) {
  const request = await one(ctx, { requestId })
  const { head } = await paperHead(ctx)
  const scans = await scansOf(ctx, requestId)
  const order = bundleOf(request, {
    today: ctx.today.toString(),
    day: (at) => mediumDate(dayIn(Temporal.Instant.from(at), ctx.zone)),
  })
  const files = order.scans.flatMap((proofId) => scans.find((s) => s.proofId === proofId)?.file ?? [])
  // a scan that this reader's key does not open would leave its page out without a word
  if (files.length !== order.scans.length) throw new Refusal('not_found')
  await giveTime(ctx)
  const paper = { template: 'berkas-bukti', data: { ...head, ...order.data }, files }
  const pdf = await printPaper(ctx, paper, { tooManyPages: 'bundle_too_many_pages' })
  if (files.length > 0)
    await ctx.client.query(`select sec.log_read(null, 'identity', 'spending.bundle', $1, $2)`, [
      files.length,
      ctx.now.toString(),
    ])
  await ctx.record(events.bundle_made, { subject: ['spend_requests', requestId], details: { papers: files.length } })
  const fileName = `bukti-belanja-${request.year}-${request.no}.pdf`
  return { fileName, type: 'application/pdf', base64: pdf.toString('base64') }
}

/** Its scans, opened. @throws Refusal `bundle_too_large` before the first of them is */
async function scansOf(ctx: Ctx, requestId: string) {
  const rows = await ctx.db
    .selectFrom('spendProofs')
    .select(['proofId', 'format', 'file'])
    .where('requestId', '=', requestId)
    .where('removedAt', 'is', null)
    .where('how', '=', 'scan')
    .orderBy('proofId')
    .execute()
  if (rows.reduce((n, r) => n + (r.file?.length ?? 0), 0) > BUNDLE_MAX) throw new Refusal('bundle_too_large')
  const opened = []
  for (const { proofId, format, file } of rows) {
    const bytes = file && (await openSharedFile(ctx, 'money', scanPlace(proofId), file))
    if (format && bytes) opened.push({ proofId, file: { kind: format, bytes } })
  }
  return opened
}
