import { z } from 'zod'
import { signer } from '../naskah/people.ts'
import { common, count, day, line, lines, maybe, rupiah } from '../naskah/schema.ts'
import { definePaper } from '../paper.ts'

// `samar`: this figure is masked too, because it would give away a masked one beside it. One to four is masked by the paper.
const figure = { jumlah: count, samar: z.boolean().nullish() }
const named = z.array(z.strictObject({ nama: line, ...figure })).max(40)

/**
 * Monthly report to the Dinas: figures that fit together, no names. The closing number is computed, opening plus in minus
 * out; one to four people print as "<5" in the tables (papers 11).
 */
export const paper = definePaper({
  place: 130,
  title: { id: 'Laporan bulanan', en: 'Monthly report' },
  numbered: true,
  confidential: 'never',
  neutral: 'none',
  sheet: 'a4',
  signers: [{ field: 'penanda_tangan', who: { id: 'Kepala', en: 'Head of the centre' } }],
  schema: z.strictObject({
    ...common,
    nomor: maybe(line),
    bulan: line,
    tanggal: maybe(day),
    kota: line,
    hunian: maybe(line),
    gerak: z
      .strictObject({ awal: count, masuk: count, keluar: z.array(z.strictObject({ alasan: line, ...figure })).max(20) })
      .refine((g) => g.awal + g.masuk >= g.keluar.reduce((sum, k) => sum + k.jumlah, 0), {
        error: 'more_left_than_came',
      }),
    usia: named,
    asal: named,
    kegiatan: z
      .array(z.strictObject({ nama: line, sesi: count, jam: count, hadir: z.number().min(0).max(100).nullish() }))
      .max(40),
    kesehatan: named,
    anggaran: z.array(z.strictObject({ nama: line, pagu: rupiah, real: rupiah })).max(40),
    hambatan: lines,
    rencana: lines,
    penanda_tangan: signer.omit({ meterai: true }),
  }),
})
