import { z } from 'zod'
import { letterHead } from '../naskah/letter-head.ts'
import { signer } from '../naskah/people.ts'
import { common, line, lines, text } from '../naskah/schema.ts'
import { definePaper } from '../paper.ts'

/** F26 as a letter: the report of an incident to an office or the police, with the strip on which its receipt is signed. */
export const paper = definePaper({
  place: 65,
  title: { id: 'Laporan kejadian (F26)', en: 'Report of an incident (F26)' },
  numbered: true,
  confidential: 'always',
  neutral: 'none',
  sheet: 'a4',
  signers: [{ field: 'penanda_tangan', who: { id: 'Kepala', en: 'Head' } }],
  schema: z.strictObject({
    ...common,
    surat: letterHead,
    kejadian: z
      .array(z.strictObject({ label: line, isi: line }))
      .min(1)
      .max(8),
    uraian: text,
    tindakan: text,
    // a code or a number of the register for each, names only where they were chosen
    orang: lines,
    penanda_tangan: signer,
    tembusan: lines,
  }),
})
