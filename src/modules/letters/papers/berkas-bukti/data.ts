import { z } from 'zod'
import { common, count, day, line, maybe, rows, rupiah } from '../naskah/schema.ts'
import { definePaper } from '../paper.ts'

/**
 * The proofs of a payment as one bundle (domain.md 9.4): a cover with its numbers, sums and checklist, then every scan in order. The
 * scans come as files beside these data; `berkas` says which of them.
 */
export const paper = definePaper({
  place: 155,
  title: { id: 'Berkas bukti belanja', en: 'Bundle of proofs of a payment' },
  numbered: false,
  confidential: 'never',
  neutral: 'none',
  sheet: 'a4',
  signers: [],
  schema: z.strictObject({
    ...common,
    nomor: line,
    judul: line,
    jenis: line,
    baris_anggaran: maybe(line),
    sumber: line,
    diajukan: line,
    disetujui: maybe(line),
    disetujui_rupiah: rupiah,
    dibayar_rupiah: rupiah,
    pajak_rupiah: rupiah,
    sisa_rupiah: rupiah,
    pembayaran: rows(
      z.strictObject({ tanggal: day, nomor: line, kepada: line, cara: line, jumlah: z.int(), keterangan: maybe(line) }),
    ),
    bukti: z
      .array(
        z.strictObject({
          jenis: line,
          /** of the checklist, or laid to it beside */
          wajib: z.boolean(),
          keadaan: line,
          /** places in the list of scans, from 0 */
          berkas: z.array(count).max(30),
        }),
      )
      .max(20),
    dicetak: day,
  }),
})
