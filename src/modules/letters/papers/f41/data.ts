import { z } from 'zod'
import { signer } from '../naskah/people.ts'
import { common, day, line, long, maybe, personCode } from '../naskah/schema.ts'
import { definePaper } from '../paper.ts'

const choices = z
  .array(z.strictObject({ teks: line, batas: maybe(line), dipilih: z.boolean() }))
  .min(1)
  .max(12)

/**
 * F41: which right, who asks and how that was seen, until when, the answer and what she said to it (UU 27/2022 art. 5 to 13). Nothing ticked:
 * the sheet to be filled in by hand. Of a protected woman it carries her code alone, and no word that somebody typed.
 */
export const paper = definePaper({
  place: 101,
  title: { id: 'Permintaan hak atas data (F41)', en: 'Request about data (F41)' },
  numbered: false,
  confidential: 'always',
  neutral: 'none',
  sheet: 'a4',
  signers: [{ field: 'petugas', who: { id: 'Yang mencatat', en: 'Who wrote it down' } }],
  schema: z
    .strictObject({
      ...common,
      orang: z.union([
        z.strictObject({ dilindungi: z.literal(false).optional(), induk: maybe(line) }),
        z.strictObject({ dilindungi: z.literal(true), kode: maybe(personCode) }),
      ]),
      kota: line,
      /** the day on which it was asked; none on a sheet that is filled in by hand */
      tanggal: maybe(day),
      /** the day of the answer, of the request while there is none */
      ditandatangani: maybe(day),
      diminta: maybe(line),
      lewat: maybe(line),
      batas: maybe(line),
      hak: choices,
      identitas: choices,
      hasil: choices,
      permintaan: maybe(long),
      dijawab: maybe(line),
      alasan: maybe(line),
      jawaban: maybe(long),
      keberatan: z
        .strictObject({ disampaikan: line, kata: maybe(long), putusan: maybe(line), jawaban: maybe(long) })
        .nullish(),
      petugas: signer.omit({ meterai: true }),
      penjawab: signer.omit({ meterai: true }).nullish(),
    })
    .refine(
      (d) => d.orang.dilindungi !== true || !(d.permintaan || d.jawaban || d.keberatan?.kata || d.keberatan?.jawaban),
      { error: 'words_beside_a_code' },
    ),
})
