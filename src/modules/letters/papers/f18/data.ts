import { z } from 'zod'
import { guardNeutral } from '../naskah/neutral.ts'
import { officer, person } from '../naskah/people.ts'
import { common, day, line, maybe, text } from '../naskah/schema.ts'
import { definePaper } from '../paper.ts'

const stay = { masuk: day, selesai: day }

/** F18, vocational placement: interest, how trying went, choice, second choice and reason (domain.md 4.5). */
export const paper = definePaper({
  place: 61,
  title: { id: 'Penempatan keterampilan (F18)', en: 'Vocational placement (F18)' },
  numbered: false,
  confidential: 'always',
  neutral: 'on-request',
  sheet: 'a4',
  signers: [
    { field: 'orang', who: { id: 'Penerima manfaat', en: 'Client' } },
    { field: 'peksos', who: { id: 'Pekerja sosial', en: 'Social worker' } },
    { field: 'koordinator', who: { id: 'Koordinator pembinaan', en: 'Coordinator' } },
  ],
  schema: guardNeutral(
    z
      .strictObject({
        ...common,
        netral: z.boolean().nullish(),
        tanggal: day,
        orang: person({ nama: line, induk: maybe(line), ...stay }, stay),
        pilihan: line,
        pilihan_kedua: maybe(line),
        minat: text,
        hasil_coba: maybe(line),
        yang_dicoba: maybe(text),
        alasan: text,
        catatan: maybe(text),
        peksos: officer,
        // the paper prints the title; whoever stands in stands before it
        koordinator: officer.extend({ pengantar: maybe(line) }),
      })
      .refine((d) => !d.netral || d.orang.dilindungi === true, { path: ['orang'], error: 'neutral_takes_codes_only' }),
  ),
})
