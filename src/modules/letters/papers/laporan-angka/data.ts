import { z } from 'zod'
import { signer } from '../naskah/people.ts'
import { common, day, line, lines, maybe } from '../naskah/schema.ts'
import { definePaper } from '../paper.ts'

/**
 * A report of figures: tables, the sentences of whoever made it, a signature. Each number comes as it may be read (module releases):
 * a small one as "<5", one that would give it away as "disamarkan".
 */
export const paper = definePaper({
  place: 131,
  title: { id: 'Laporan angka', en: 'Report of figures' },
  numbered: false,
  confidential: 'never',
  neutral: 'none',
  sheet: 'a4',
  signers: [{ field: 'penanda_tangan', who: { id: 'Kepala', en: 'Head of the centre' } }],
  schema: z.strictObject({
    ...common,
    judul: line,
    masa: line,
    kota: line,
    tanggal: maybe(day),
    bagian: z
      .array(
        z.strictObject({
          judul: line,
          kepala: z.array(line).length(2),
          baris: z
            .array(
              z.strictObject({
                ...{ uraian: line, nilai: line, keterangan: maybe(line) },
                /** how long its bar is, of one; `samar`: of a number of which only "less than" is known */
                batang: maybe(z.strictObject({ isi: z.number().min(0).max(1), samar: z.boolean() })),
              }),
            )
            .max(60),
        }),
      )
      .max(30),
    hambatan: lines,
    rencana: lines,
    catatan: line,
    penanda_tangan: signer.omit({ meterai: true }),
  }),
})
