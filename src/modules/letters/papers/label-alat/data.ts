import { z } from 'zod'
import { common, line, maybe } from '../naskah/schema.ts'
import { definePaper } from '../paper.ts'

/** Labels for machines and kits, to be cut out: a square code of chance, an inventory number, and nothing of the house or of anybody. */
export const paper = definePaper({
  place: 150,
  title: { id: 'Lembar label alat', en: 'Sheet of labels' },
  numbered: false,
  confidential: 'never',
  neutral: 'none',
  sheet: 'a4',
  signers: [],
  schema: z.strictObject({
    ...common,
    /** not printed: a label says nothing of the house */
    lembaga: common.lembaga.nullish(),
    petunjuk: line,
    label: z
      .array(
        z.strictObject({
          nama: line,
          nomor: line,
          letak: maybe(line),
          kode: z.string().regex(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/),
          /** rows of the square, a dark field is 1 */
          pola: z
            .array(z.string().regex(/^[01]{21,57}$/))
            .min(21)
            .max(57),
        }),
      )
      .min(1)
      .max(240),
  }),
})
