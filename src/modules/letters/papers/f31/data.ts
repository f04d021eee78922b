import { z } from 'zod'
import { officer, signer } from '../naskah/people.ts'
import { common, count, day, line, lines, maybe, rows, rupiah, text } from '../naskah/schema.ts'
import { definePaper } from '../paper.ts'

/** F31, evaluation of a class, social worker to the head: register numbers, no names (papers 07). */
export const paper = definePaper({
  place: 70,
  title: { id: 'Laporan evaluasi (F31)', en: 'Evaluation report (F31)' },
  numbered: true,
  confidential: 'always',
  neutral: 'none',
  sheet: 'a4',
  signers: [
    { field: 'pelapor', who: { id: 'Pekerja sosial', en: 'Social worker' } },
    { field: 'penerima', who: { id: 'Kepala, sebagai penerima', en: 'Head of the centre, as receiver' } },
  ],
  schema: z.strictObject({
    ...common,
    nomor: maybe(line),
    tanggal: maybe(day),
    diterima: maybe(day),
    kota: line,
    angkatan: line,
    mulai: day,
    selesai: day,
    ringkasan: text,
    kelas: z
      .array(z.strictObject({ nama: line, peserta: count, dinilai: count, kompeten: count, hadir: maybe(line) }))
      .max(10),
    catatan_keterampilan: text,
    praktik: z
      .array(z.strictObject({ nama: line, hari: count, pelanggan: count, pendapatan: rupiah, laba: z.int() }))
      .max(10),
    perubahan: lines,
    peran: z.array(z.strictObject({ peran: line, jumlah: count, uraian: text })).max(12),
    hambatan: lines,
    saran: z.array(z.strictObject({ saran: text, penanggung: maybe(line), batas: maybe(day) })).max(20),
    pelapor: officer,
    penerima: signer,
    hasil: rows(
      z.strictObject({
        induk: line,
        kelas: maybe(line),
        hadir: maybe(line),
        hasil: maybe(line),
        laba: z.int().nullish(),
        keterangan: maybe(line),
      }),
    ),
  }),
})
