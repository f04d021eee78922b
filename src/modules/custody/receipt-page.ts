import { dayIn } from '../../kernel/dates.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { printPaper } from '../../platform/http/print-paper.ts'
import { namedOnPaper } from '../access/facts.ts'
import { getCase } from '../cases/facts/case.ts'
import { labelsOf } from '../cases/facts/labels.ts'
import { paperHead } from '../centres/facts.ts'
import { listWords } from './list-words.ts'
import { isPaidOut, receivedBy } from './rules.ts'

/**
 * What the receipt of one line says, and when its line was written: printed again it is the same bytes, as long as all it says is the same.
 * @throws Refusal `not_found`, `nothing_paid_out`, `payment_taken_back`, `letterhead_missing`
 */
export async function receiptPage(ctx: Ctx, caseId: string, seq: number) {
  const c = await getCase(ctx, caseId)
  const lines = await ctx.db
    .selectFrom('savingsEntries')
    .select(['seq', 'kind', 'amountRupiah', 'balanceRupiah', 'correctsSeq', 'signedHow', 'at', 'personId'])
    .where('caseId', '=', c.caseId)
    .where((eb) => eb.or([eb('seq', '=', seq), eb('correctsSeq', '=', seq)]))
    .execute()
  const line = lines.find((l) => l.seq === seq)
  if (!line) throw new Refusal('not_found')
  if (!isPaidOut(line.kind)) throw new Refusal('nothing_paid_out')
  if (lines.some((l) => l.correctsSeq === seq)) throw new Refusal('payment_taken_back')
  const { head, town: kota } = await paperHead(ctx)
  const at = Temporal.Instant.from(line.at)
  const data = {
    ...{ ...head, kota, tanggal: dayIn(at, ctx.zone).toString() },
    orang: await ownerOf(ctx, c),
    // papers are Indonesian whatever their maker reads
    ...{ baris: seq, keperluan: listWords.in('id', listWords.known(`savings.${line.kind}`)) },
    ...{ jumlah: -line.amountRupiah, saldo: line.balanceRupiah },
    ...{ penerima: receivedBy(line.signedHow), jempol: line.signedHow === 'thumbprint' },
    pembayar: await payer(ctx, line.personId),
  }
  return { data, at, isProtected: c.isProtected, rupiah: -line.amountRupiah }
}
export type ReceiptPage = Awaited<ReturnType<typeof receiptPage>>

/** As of the moment of its line, or of another; `more` are the strokes of a hand and the page behind them. */
export const printReceipt = (ctx: Ctx, { data, at }: Pick<ReceiptPage, 'data' | 'at'>, more: object = {}) =>
  printPaper(ctx, { template: 'tanda-terima-tabungan', data: { ...data, ...more }, issuedAt: at })

/** A code for whoever is protected; for whoever reads no name, the register number. */
async function ownerOf(ctx: Ctx, c: { caseId: string; registerNo: string | null }) {
  const l = (await labelsOf(ctx, [c.caseId])).get(c.caseId)
  if (l?.isProtected) return { dilindungi: true, kode: l.label }
  const isNamed = l !== undefined && l.label !== '–' && l.label !== c.registerNo
  return { nama: isNamed ? [l.honorific, l.label].filter(Boolean).join(' ') : null, induk: c.registerNo }
}

async function payer(ctx: Ctx, personId: string) {
  const { name, nip, post, rank } = await namedOnPaper(ctx, personId)
  return { jabatan: post ?? 'Petugas', nama: name, nip, pangkat: rank }
}
