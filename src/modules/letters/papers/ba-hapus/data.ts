import { z } from 'zod'
import { signer } from '../naskah/people.ts'
import { common, day, line, maybe } from '../naskah/schema.ts'
import { definePaper } from '../paper.ts'

/** The certificate of an erasure (UU 27/2022 art. 44): what went, what is left, who decided. It names nobody, because nobody is left. */
export const paper = definePaper({
  place: 67,
  title: { id: 'Berita acara penghapusan berkas', en: 'Certificate of an erasure' },
  numbered: true,
  confidential: 'always',
  neutral: 'none',
  sheet: 'a4',
  signers: [
    { field: 'pengusul', who: { id: 'Yang mengajukan', en: 'Who proposed it' } },
    { field: 'penanda_tangan', who: { id: 'Kepala', en: 'Head' } },
  ],
  schema: z.strictObject({
    ...common,
    nomor: line,
    kota: line,
    tanggal: day,
    nomor_induk: maybe(line),
    bagian: z.enum(['whole', 'health', 'places']),
    dasar: z.enum(['kept_long_enough', 'not_admitted', 'she_asked', 'health_over', 'places_over']),
    kunci: z.number().int().min(0),
    baris: z.number().int().min(0),
    /** the beginning of the signature of its line in the journal */
    tanda: line,
    pengusul: signer,
    penanda_tangan: signer,
  }),
})
