import { z } from 'zod'
import { letterHead } from '../naskah/letter-head.ts'
import { signer } from '../naskah/people.ts'
import { common, lines } from '../naskah/schema.ts'
import { definePaper } from '../paper.ts'

/** __Title__: say who sends it to whom, and where its form is laid down (domain.md 10.4). */
export const paper = definePaper({
  place: 500,
  title: { id: '__Title__', en: '__Title__' },
  numbered: true,
  confidential: 'never',
  neutral: 'none',
  sheet: 'a4',
  signers: [{ field: 'penanda_tangan', who: { id: 'Kepala', en: 'Head of the centre' } }],
  schema: z.strictObject({
    ...common,
    surat: letterHead,
    berkas: lines.min(1),
    penanda_tangan: signer,
    tembusan: lines,
  }),
})
