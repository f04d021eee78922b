import { z } from 'zod'
import { letterHead } from '../naskah/letter-head.ts'
import { signer } from '../naskah/people.ts'
import { common, line, lines, text } from '../naskah/schema.ts'
import { definePaper } from '../paper.ts'

/** F42 as a letter: the three parts that UU 27/2022 art. 46 wants, to the women concerned or to the authority. Names no woman. */
export const paper = definePaper({
  place: 66,
  title: { id: 'Pemberitahuan kegagalan pelindungan data (F42)', en: 'Notice of a data breach (F42)' },
  numbered: true,
  confidential: 'always',
  neutral: 'none',
  sheet: 'a4',
  signers: [{ field: 'penanda_tangan', who: { id: 'Kepala', en: 'Head' } }],
  schema: z.strictObject({
    ...common,
    surat: letterHead,
    /** to the women: plain words and whom to ask; to the authority: how many */
    kepada_subjek: z.boolean(),
    diketahui: line,
    jumlah: z.number().int().min(0).nullish(),
    data: text,
    kejadian: text,
    penanganan: text,
    penanda_tangan: signer,
    tembusan: lines,
  }),
})
