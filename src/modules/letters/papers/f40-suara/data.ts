import { z } from 'zod'
import { answer } from '../naskah/filled.ts'
import { signer } from '../naskah/people.ts'
import { common, day, line, long, maybe } from '../naskah/schema.ts'
import { definePaper } from '../paper.ts'

const number = z.string().regex(/^S-[0-9A-F]{6}$/)

/**
 * F40 of one complaint of the box. The whole sheet is for whoever received it. The sheet of whoever is accused has no field for a name, a day or a
 * word of what was said: what could tell who spoke, or whom it was done to, can not stand there.
 */
export const paper = definePaper({
  place: 98,
  title: { id: 'Pengaduan lewat kotak suara (F40)', en: 'Complaint of the box (F40)' },
  numbered: false,
  confidential: 'always',
  neutral: 'none',
  sheet: 'a4',
  signers: [{ field: 'penanda_tangan', who: { id: 'Yang menerima', en: 'Who receives it' } }],
  schema: z
    .strictObject({
      ...common,
      untuk: z.enum(['penerima', 'diadukan']),
      nomor: number,
      tentang: line,
      tingkat: maybe(line),
      kota: line,
      tanggal: day,
      penanda_tangan: signer.omit({ meterai: true }),
      // of the whole sheet alone
      diterima: day.nullish(),
      batas: day.nullish(),
      baris: z.array(answer).max(12).nullish(),
      pemberitahuan: z.array(line).max(60).nullish(),
      jawaban: maybe(long),
      dijawab: maybe(line),
    })
    .refine(
      ({ untuk, diterima, batas, baris, pemberitahuan, jawaban, dijawab }) =>
        untuk === 'penerima' || ![diterima, batas, baris, pemberitahuan, jawaban, dijawab].some(Boolean),
      { path: ['untuk'], error: 'accused_reads_no_word' },
    ),
})
