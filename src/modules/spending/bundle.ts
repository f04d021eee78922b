import type { z } from 'zod'
import { mediumDate } from '../../kernel/dates.ts'
import type { spending } from './contract.ts'
import { listWords } from './list-words.ts'
import { PROOF_KINDS } from './rules.ts'

type One = z.output<typeof spending.one.output>
type Days = { today: string; day: (at: string) => string }

const t = (key: Parameters<typeof listWords.in>[1], params?: Parameters<typeof listWords.in>[2]) =>
  listWords.in('id', key, params)
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** What the bundle says, and which scans follow, in the order in which their pages do. Papers are Indonesian. */
export function bundleOf(one: One, { today, day }: Days) {
  const scans: string[] = []
  const kinds = PROOF_KINDS.filter((k) => one.needed.includes(k) || one.proofs.some((p) => p.kind === k))
  const bukti = kinds.map((kind) => {
    const own = one.proofs.filter((p) => p.kind === kind)
    const berkas = own.filter((p) => p.how === 'scan').map((p) => scans.push(p.proofId) - 1)
    const said = own.map((p) =>
      p.how === 'scan' ? t('bundle.scanned', { by: p.by, at: day(p.at) }) : `${t(`how.${p.how}`)}: ${p.note ?? '–'}`,
    )
    const keadaan = said.length > 0 ? said.join('; ') : t('bundle.missing')
    // a cover has one line for each kind: a long one is told on the page of the payment
    const short = keadaan.length > 300 ? `${keadaan.slice(0, 299)}…` : keadaan
    return { jenis: t(`proof.${kind}`), wajib: one.needed.includes(kind), keadaan: short, berkas }
  })
  const data = {
    ...{ nomor: t('one.no', { no: one.no, year: one.year }), judul: one.title, jenis: t(`kind.${one.kind}`) },
    ...{
      baris_anggaran: one.lineName,
      sumber: t(`fund.${one.fund}`),
      diajukan: `${one.askedBy}, ${mediumDate(Temporal.PlainDate.from(one.askedOn))}`,
    },
    disetujui:
      one.decision === 'approved' && one.decidedBy && one.decidedAt ? `${one.decidedBy}, ${day(one.decidedAt)}` : null,
    ...{ disetujui_rupiah: one.decision === 'approved' ? one.amountRupiah : 0, dibayar_rupiah: one.paidRupiah },
    // what was taken back takes its tax with it only where all of it was taken back
    pajak_rupiah: one.payments.reduce((n, p) => n + (p.standsRupiah > 0 ? (p.taxRupiah ?? 0) : 0), 0),
    sisa_rupiah: one.committedRupiah,
    pembayaran: one.payments.map((p) => ({
      ...{ tanggal: p.paidOn, nomor: p.receiptNo, kepada: p.payee, cara: t(`way.${p.way}`), jumlah: p.amountRupiah },
      keterangan: p.reason === null ? null : capital(t('bundle.taken_back', { reason: p.reason })),
    })),
    ...{ bukti, dicetak: today },
  }
  return { data, scans }
}
