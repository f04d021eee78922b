import { z } from 'zod'
import { letterHead } from '../naskah/letter-head.ts'
import { guardNeutral } from '../naskah/neutral.ts'
import { person, signer } from '../naskah/people.ts'
import { common, line, lines, maybe, text } from '../naskah/schema.ts'
import { definePaper } from '../paper.ts'

/** What goes with a woman to another institution: the chosen fields, a summary, and the list of all that is in the packet. */
export const paper = definePaper({
  place: 95,
  title: { id: 'Paket data pengalihan layanan', en: 'Packet for another institution' },
  numbered: true,
  confidential: 'always',
  neutral: 'on-request',
  sheet: 'a4',
  signers: [
    { field: 'penanda_tangan', who: { id: 'Kepala atau pejabat Dinas', en: 'Head or an officer of the Dinas' } },
  ],
  schema: guardNeutral(
    z
      .strictObject({
        ...common,
        netral: z.boolean().nullish(),
        surat: letterHead,
        orang: person({ data: z.array(z.strictObject({ label: line, isi: text })).max(7) }, {}),
        keadaan: maybe(text),
        dasar: text,
        ringkasan: text,
        isi: z.array(line).min(1).max(24),
        penanda_tangan: signer,
        tembusan: lines,
      })
      .refine((d) => !d.netral || d.orang.dilindungi === true, { path: ['orang'], error: 'neutral_takes_codes_only' }),
  ),
})
