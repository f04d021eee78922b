import { z } from 'zod'
import { common, count, day, line } from '../naskah/schema.ts'
import { definePaper } from '../paper.ts'

/** What there is of the six standards of accreditation and what is missing (module quality): counts and days, nothing of anybody. */
export const paper = definePaper({
  place: 157,
  title: { id: 'Berkas akreditasi', en: 'Accreditation binder' },
  numbered: false,
  confidential: 'never',
  neutral: 'none',
  sheet: 'a4',
  signers: [],
  schema: z.strictObject({
    ...common,
    dari: day,
    sampai: day,
    standar: z
      .array(
        z.strictObject({
          ...{ nama: line, ada: count, semua: count },
          bukti: z
            .array(
              z.strictObject({
                nama: line,
                keadaan: z.enum(['ada', 'lama', 'belum']),
                /** its state in a word, and how many, since when or where it is made */
                ...{ kata: line, rincian: line },
              }),
            )
            .min(1)
            .max(20),
        }),
      )
      .min(1)
      .max(6),
    catatan: line,
    dicetak: day,
    oleh: line,
  }),
})
