import { z } from 'zod'
import { signer } from '../naskah/people.ts'
import { common, count, day, line, maybe, text } from '../naskah/schema.ts'
import { definePaper } from '../paper.ts'

/**
 * What a colleague did in a span of days, to lay to her SKP (domain.md 10.3): the figures as she sent them, her words and the head's. No
 * mark, no percent, nobody beside her, and of no woman a word.
 */
export const paper = definePaper({
  place: 132,
  title: { id: 'Lampiran SKP: bukti kerja', en: 'Evidence of work for the SKP' },
  numbered: false,
  confidential: 'never',
  neutral: 'none',
  sheet: 'a4',
  signers: [
    { field: 'pegawai', who: { id: 'Pegawai', en: 'The colleague' } },
    { field: 'kepala', who: { id: 'Kepala', en: 'Head of the centre' } },
  ],
  schema: z.strictObject({
    ...common,
    masa: line,
    dihitung: day,
    kota: line,
    tanggal: day,
    kegiatan: z.array(z.strictObject({ uraian: line, nilai: line, keterangan: maybe(line) })).max(20),
    bulan: z.array(line).max(13),
    peran: z.array(z.strictObject({ peran: line, jumlah: z.array(count).max(13) })).max(12),
    tepat: z.array(z.strictObject({ uraian: line, jatuh: count, tepat: count })).max(8),
    pelatihan: z.array(line).max(60),
    menggantikan: z.array(line).max(60),
    catatan: maybe(text),
    alasan: maybe(text),
    jawaban: maybe(text),
    dasar: line,
    pegawai: signer.omit({ meterai: true }),
    kepala: signer.omit({ meterai: true }),
  }),
})
