import { z } from 'zod'
import { common, line } from '../naskah/schema.ts'
import { definePaper } from '../paper.ts'

/**
 * F32: the nine elements of the survey of public services, comfort and safety, to be ticked without a name. One page for each number; without
 * numbers one page, to be numbered by hand.
 */
export const paper = definePaper({
  place: 72,
  title: { id: 'Survei kepuasan (F32)', en: 'Satisfaction survey (F32)' },
  numbered: false,
  confidential: 'never',
  neutral: 'none',
  sheet: 'a4',
  signers: [],
  schema: z.strictObject({
    ...common,
    petunjuk: z.array(line).min(1).max(4),
    pertanyaan: line,
    /** bad to very good, as many as there are faces */
    nilai: z.array(line).length(4),
    unsur: z
      .array(z.strictObject({ judul: line, baris: z.array(line).min(1).max(12) }))
      .min(1)
      .max(4),
    tambahan: line,
    lembar: z.array(z.int().min(1).max(999)).max(60),
  }),
})
