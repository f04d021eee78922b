import { z } from 'zod'
import { centre, day, line, maybe, rupiah } from '../naskah/schema.ts'
import { definePaper } from '../paper.ts'

/**
 * Works with their prices for whoever buys: a catalogue, or labels to cut out. It carries neither the centre, its address nor what its
 * women are held for; who made a thing stands on its label only where she agreed to be named there.
 */
export const paper = definePaper({
  place: 150,
  title: { id: 'Katalog karya', en: 'Catalogue of works' },
  numbered: false,
  confidential: 'never',
  neutral: 'none',
  sheet: 'a4',
  signers: [],
  schema: z.strictObject({
    /** of the samples alone: what is printed for buyers is given no centre */
    lembaga: centre.optional(),
    contoh: z.boolean().nullish(),
    kertas: z.enum(['A4', 'F4']).nullish(),
    bentuk: z.enum(['katalog', 'label']),
    judul: line,
    hubungi: maybe(line),
    tanggal: day,
    karya: z
      .array(
        z.strictObject({
          nomor: line,
          nama: line,
          kelas: line,
          harga: rupiah,
          pembuat: maybe(line),
          /** bytes of a JPEG or PNG that the server has written anew */
          gambar: z.array(z.int().min(0).max(255)).max(1_500_000).nullish(),
        }),
      )
      .min(1)
      .max(200),
  }),
})
