import { z } from 'zod'
import { guardNeutral } from '../naskah/neutral.ts'
import { signer } from '../naskah/people.ts'
import { common, count, day, line, maybe } from '../naskah/schema.ts'
import { definePaper } from '../paper.ts'

/**
 * Certificate of skills training, two landscape pages, issued in the name of the Dinas so that it can be shown to anyone: no
 * unit, no kind of institution, no address, no category (papers 10). Of a protected woman the name and the birth are lines to
 * write on: the Dinas fills them in with a pen, and no file holds them. The second page is the result sheet: units, hours, K or BK.
 */
export const paper = definePaper({
  place: 120,
  title: { id: 'Sertifikat pelatihan', en: 'Training certificate' },
  numbered: true,
  confidential: 'never',
  neutral: 'always',
  sheet: 'a4',
  signers: [
    { field: 'penanda_tangan', who: { id: 'Pejabat Dinas', en: 'Officer of the Dinas' } },
    { field: 'penilai', who: { id: 'Penilai', en: 'Assessor' } },
  ],
  schema: guardNeutral(
    z.strictObject({
      ...common,
      nomor: maybe(line),
      /** issued again: which one this is, and the number that it takes the place of */
      terbitan: z.strictObject({ ke: z.int().min(2).max(99), mengganti: line }).nullish(),
      jenis: line,
      /** empty: a line to write on */
      nama: line.nullish(),
      lahir_di: maybe(line),
      lahir: maybe(day),
      pelatihan: line,
      jam: count,
      mulai: day,
      selesai: day,
      hasil: line,
      kota: line,
      tanggal: maybe(day),
      materi: z
        .array(z.strictObject({ nama: line, kode: maybe(line), jam: count, hasil: maybe(line) }))
        .min(1)
        .max(40),
      penanda_tangan: signer.omit({ meterai: true }),
      penilai: signer.omit({ cara: true, meterai: true, qr_svg: true }),
    }),
    true,
  ),
})
