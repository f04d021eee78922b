import { z } from 'zod'
import { answer } from '../naskah/filled.ts'
import { person } from '../naskah/people.ts'
import { common, count, day, line, long, maybe, rows, text } from '../naskah/schema.ts'
import { definePaper } from '../paper.ts'

/**
 * The whole file of one woman as one bundle (UU 27/2022, art. 7 and 13): a first page that says what is in it and what is not, every
 * form as it was filled in, who read it, and her letters page by page. The letters come as files beside these data; `berkas` is the place.
 */
export const paper = definePaper({
  place: 156,
  title: { id: 'Berkas utuh', en: 'Whole file' },
  numbered: false,
  confidential: 'always',
  neutral: 'none',
  sheet: 'a4',
  signers: [],
  schema: z.strictObject({
    ...common,
    orang: person({ nama: line, induk: maybe(line) }, {}),
    untuk: z.enum(['dia', 'lembaga']),
    penerima: maybe(line),
    dibuat: day,
    oleh: line,
    berlaku: day,
    pembuka: z.array(text).min(1).max(6),
    tidak_ada: z.array(text).max(40),
    bagian: rows(
      z.strictObject({
        judul: line,
        tanggal: maybe(day),
        oleh: maybe(line),
        kepala: z.array(answer).max(60),
        isi: z.array(z.strictObject({ judul: maybe(line), baris: z.array(answer).max(400) })).max(80),
        tabel: z.array(z.array(maybe(long)).max(8)).max(1000),
      }),
    ),
    pembaca: rows(z.strictObject({ tanggal: day, siapa: line, apa: line, kali: count })),
    surat: z.array(z.strictObject({ judul: line, berkas: count })).max(400),
  }),
})
