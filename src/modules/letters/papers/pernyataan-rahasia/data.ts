import { z } from 'zod'
import { signer } from '../naskah/people.ts'
import { common, day, line, lines, maybe } from '../naskah/schema.ts'
import { definePaper } from '../paper.ts'

/** The statement on secrecy of somebody who gives sessions from outside (domain.md 9.3), for a wet signature. Names no woman. */
export const paper = definePaper({
  place: 16,
  title: { id: 'Pernyataan kerahasiaan pengajar luar', en: 'Statement on secrecy of a deliverer' },
  numbered: false,
  confidential: 'never',
  neutral: 'none',
  sheet: 'a4',
  signers: [
    { field: 'mengetahui', who: { id: 'Mengetahui', en: 'Seen by' } },
    { field: 'pembawa', who: { id: 'Yang menyatakan', en: 'Who states it' } },
  ],
  schema: z.strictObject({
    ...common,
    kota: line,
    tanggal: day,
    pembawa: z.strictObject({ nama: line, asal: maybe(line), kegiatan: maybe(line) }),
    janji: lines,
    mengetahui: signer,
  }),
})
