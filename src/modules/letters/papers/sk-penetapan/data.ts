import { z } from 'zod'
import { person, signer } from '../naskah/people.ts'
import { common, day, line, lines, maybe, rows, text } from '../naskah/schema.ts'
import { definePaper } from '../paper.ts'

const row = person(
  {
    induk: maybe(line),
    nama: line,
    lahir: z.int().min(1900).max(2100).nullish(),
    asal: maybe(line),
    kelas: maybe(line),
  },
  { induk: maybe(line), kelas: maybe(line) },
)

/** SK penetapan with its attachment, often forty rows: year of birth and area, never a NIK or a full address (papers 03). */
export const paper = definePaper({
  place: 30,
  title: { id: 'Keputusan penetapan penerima manfaat', en: 'Decree of admission' },
  numbered: true,
  confidential: 'never',
  neutral: 'none',
  sheet: 'f4',
  signers: [{ field: 'penanda_tangan', who: { id: 'Kepala', en: 'Head of the centre' } }],
  schema: z.strictObject({
    ...common,
    nomor: maybe(line),
    tanggal: maybe(day),
    kota: line,
    tentang: line,
    angkatan: line,
    menimbang: lines.min(1),
    mengingat: lines.min(1),
    memperhatikan: lines.nullish(),
    // KESATU … KEDELAPAN
    diktum: z.array(text).min(1).max(8),
    kelas: z.array(line).max(10),
    daftar: rows(row),
    penanda_tangan: signer,
    tembusan: lines,
  }),
})
