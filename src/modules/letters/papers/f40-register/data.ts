import { z } from 'zod'
import { signer } from '../naskah/people.ts'
import { common, count, day, line, maybe } from '../naskah/schema.ts'
import { definePaper } from '../paper.ts'

/**
 * F40: what came into the complaint box in a span of days, until when it is answered and what became of it. It has no column for a name of
 * hers, of whoever is accused or of what was said: a register that lies on a desk tells of nobody.
 */
export const paper = definePaper({
  place: 99,
  title: { id: 'Register kotak pengaduan (F40)', en: 'Register of the complaint box (F40)' },
  numbered: false,
  confidential: 'always',
  neutral: 'none',
  sheet: 'a4',
  signers: [{ field: 'penanda_tangan', who: { id: 'Yang menerima', en: 'Who receives it' } }],
  schema: z.strictObject({
    ...common,
    mulai: day,
    selesai: day,
    kota: line,
    tanggal: day,
    jumlah: z.array(z.strictObject({ teks: line, nilai: count })).max(6),
    baris: z
      .array(
        z.strictObject({
          nomor: z.string().regex(/^S-[0-9A-F]{6}$/),
          diterima: day,
          tentang: line,
          dari: line,
          tingkat: maybe(line),
          batas: day,
          keadaan: line,
          dijawab: maybe(day),
          penjawab: maybe(line),
          luar: maybe(line),
        }),
      )
      .max(1_000),
    penanda_tangan: signer.omit({ meterai: true }),
  }),
})
