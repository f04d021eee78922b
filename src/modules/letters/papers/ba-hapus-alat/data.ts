import { z } from 'zod'
import { party } from '../naskah/people.ts'
import { common, day, hour, line, maybe, rupiah, text } from '../naskah/schema.ts'
import { definePaper } from '../paper.ts'

/** Minute of a machine of the house that leaves the book: what it was, why, who asked for it and who decided. It names no woman. */
export const paper = definePaper({
  place: 103,
  title: { id: 'Berita acara penghapusan alat', en: 'Minute of a machine written off' },
  numbered: true,
  confidential: 'never',
  neutral: 'none',
  sheet: 'a4',
  signers: [
    { field: 'pihak_pertama', who: { id: 'Yang mengusulkan', en: 'Who proposed it' } },
    { field: 'pihak_kedua', who: { id: 'Yang memutuskan', en: 'Who decided' } },
  ],
  schema: z.strictObject({
    ...common,
    nomor: maybe(line),
    tanggal: day,
    jam: maybe(hour),
    tempat: line,
    pihak_pertama: party,
    pihak_kedua: party,
    alat: z.strictObject({
      nama: line,
      nomor: line,
      merek: maybe(line),
      seri: maybe(line),
      letak: maybe(line),
      diterima: maybe(day),
      nilai: rupiah.max(99_999_999_999).nullish(),
    }),
    alasan: line,
    uraian: maybe(text),
    diputuskan: day,
    rangkap: z.int().min(1).max(20),
  }),
})
