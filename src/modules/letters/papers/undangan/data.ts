import { z } from 'zod'
import { letterHead } from '../naskah/letter-head.ts'
import { signer } from '../naskah/people.ts'
import { common, day, hour, line, lines, maybe, text } from '../naskah/schema.ts'
import { definePaper } from '../paper.ts'

/** Invitation of somebody who gives a session from outside (domain.md 10.4). Names no woman. */
export const paper = definePaper({
  place: 15,
  title: { id: 'Undangan pengajar dari luar', en: 'Invitation to give a session' },
  numbered: true,
  confidential: 'never',
  neutral: 'none',
  sheet: 'a4',
  signers: [{ field: 'penanda_tangan', who: { id: 'Kepala', en: 'Head of the centre' } }],
  schema: z.strictObject({
    ...common,
    surat: letterHead,
    kegiatan: line,
    tanggal_acara: day,
    mulai: hour,
    selesai: hour,
    tempat: maybe(line),
    kerahasiaan: text,
    narahubung: z.strictObject({ nama: line, telepon: line }),
    penanda_tangan: signer,
    tembusan: lines,
  }),
})
