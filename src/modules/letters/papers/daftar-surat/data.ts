import { z } from 'zod'
import { common, day, line, maybe } from '../naskah/schema.ts'
import { definePaper } from '../paper.ts'

/**
 * Letters of one kind or several for an intake as one print: a list of numbers for the desk, with who has none and why, then every letter as it
 * was issued. The letters come as files beside these data, in the order of the list.
 */
export const paper = definePaper({
  place: 156,
  title: { id: 'Daftar surat angkatan', en: 'List of letters of an intake' },
  numbered: false,
  confidential: 'never',
  neutral: 'none',
  sheet: 'a4',
  signers: [],
  schema: z.strictObject({
    ...common,
    judul: line,
    angkatan: line,
    surat: z
      .array(z.strictObject({ nomor: line, tentang: line, jenis: maybe(line) }))
      .min(1)
      .max(120),
    dilewati: z.array(line).max(400).nullish(),
    dicetak: day,
  }),
})
