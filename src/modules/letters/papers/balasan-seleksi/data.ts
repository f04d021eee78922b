import { z } from 'zod'
import { letterHead } from '../naskah/letter-head.ts'
import { signer } from '../naskah/people.ts'
import { common, count, day, hour, line, lines, maybe, nik, rows, text } from '../naskah/schema.ts'
import { definePaper } from '../paper.ts'

// The three answers ask for different things: a wait has a next step, a "belum" has another place already called.
const outcome = {
  urut: line,
  putusan: z.enum(['diterima', 'tunggu', 'belum']),
  keterangan: maybe(line),
  alasan: maybe(text),
  langkah: maybe(text),
  pilihan_lain: maybe(text),
}

// A protected woman has no code here: the number on the referrer's own list stands for her.
const row = z
  .union([
    z.strictObject({ dilindungi: z.literal(false).optional(), nama: line, nik: maybe(nik), ...outcome }),
    z.strictObject({ dilindungi: z.literal(true), ...outcome }),
  ])
  .refine((r) => r.putusan === 'diterima' || Boolean(r.alasan), { path: ['alasan'], error: 'reason_needed' })
  .refine((r) => r.putusan !== 'belum' || Boolean(r.pilihan_lain), {
    path: ['pilihan_lain'],
    error: 'another_place_needed',
  })

/**
 * Decision letter for a whole list: the letter counts, the names stand only in the attachment (papers 02). A protected woman
 * stands as the number of the referrer's own list.
 */
export const paper = definePaper({
  place: 20,
  title: { id: 'Hasil seleksi calon', en: 'Result of the selection' },
  numbered: true,
  confidential: 'always',
  neutral: 'none',
  sheet: 'a4',
  signers: [{ field: 'penanda_tangan', who: { id: 'Kepala', en: 'Head of the centre' } }],
  schema: z
    .strictObject({
      ...common,
      surat: letterHead,
      rujukan: z.strictObject({ nomor: line, tanggal: day, hal: line, jumlah_baris: count }),
      catatan_jumlah: maybe(line),
      kedatangan: z.strictObject({ tanggal: day, jam: hour }).nullish(),
      batas_tunggu: day,
      pengaduan: text,
      angkatan: line,
      hasil: rows(row),
      penanda_tangan: signer,
      tembusan: lines,
    })
    // where nobody was accepted nobody arrives
    .refine((d) => Boolean(d.kedatangan) || d.hasil.every((r) => r.putusan !== 'diterima'), {
      path: ['kedatangan', 'tanggal'],
      error: 'arrival_needed',
    }),
})
