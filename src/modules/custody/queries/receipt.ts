import type { z } from 'zod'
import { dayIn } from '../../../kernel/dates.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { printPaper } from '../../../platform/http/print-paper.ts'
import { namedOnPaper } from '../../access/facts.ts'
import { getCase } from '../../cases/facts/case.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { paperHead } from '../../centres/facts.ts'
import type { custody } from '../contract.ts'
import { events } from '../events.ts'
import { listWords } from '../list-words.ts'
import { isPaidOut, receivedBy } from '../rules.ts'

/** Of one line that took money out and still stands: its receipt, for whoever pays. Printed as often as it is asked for; the chain says each time. */
export async function receipt(ctx: Ctx, { caseId, seq }: z.output<typeof custody.receipt.input>) {
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
  const data = {
    ...{ ...head, kota, tanggal: dayIn(Temporal.Instant.from(line.at), ctx.zone).toString() },
    orang: await ownerOf(ctx, c),
    // papers are Indonesian whatever their maker reads
    ...{ baris: seq, keperluan: listWords.in('id', listWords.known(`savings.${line.kind}`)) },
    ...{ jumlah: -line.amountRupiah, saldo: line.balanceRupiah },
    ...{ penerima: receivedBy(line.signedHow), jempol: line.signedHow === 'thumbprint' },
    pembayar: await payer(ctx, line.personId),
  }
  const pdf = await printPaper(ctx, { template: 'tanda-terima-tabungan', data })
  await ctx.record(events.receipt_printed, { caseId: c.caseId, subject: ['savings_entries', String(seq)] })
  return { fileName: `tanda-terima-${seq}.pdf`, type: 'application/pdf', base64: pdf.toString('base64') }
}

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
