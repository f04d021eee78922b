import { z } from 'zod'
import { letterHead } from '../naskah/letter-head.ts'
import { guardNeutral } from '../naskah/neutral.ts'
import { person, signer } from '../naskah/people.ts'
import { common, day, line, lines, maybe, text } from '../naskah/schema.ts'
import { definePaper } from '../paper.ts'

/** F23, referral to a service: what is asked, and of her exactly the fields that were chosen when she was referred. */
export const paper = definePaper({
  place: 60,
  title: { id: 'Rujukan layanan (F23)', en: 'Referral to a service (F23)' },
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
        permohonan: maybe(text),
        // written by the nurse, in an envelope of its own
        terpisah: z.boolean(),
        keadaan: maybe(text),
        pendamping: maybe(line),
        jawaban: day,
        penanda_tangan: signer,
        tembusan: lines,
      })
      .refine((d) => !d.netral || d.orang.dilindungi === true, { path: ['orang'], error: 'neutral_takes_codes_only' })
      .refine((d) => d.terpisah || Boolean(d.permohonan), { path: ['permohonan'], error: 'request_needed' }),
  ),
})
