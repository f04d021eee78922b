import { z } from 'zod'
import { letterHead } from '../naskah/letter-head.ts'
import { signer } from '../naskah/people.ts'
import { common, count, day, line, lines, text } from '../naskah/schema.ts'
import { definePaper } from '../paper.ts'

/** F01, call letter to a Dinas Sosial that asks for candidates (domain.md 4.5, papers 01). Names no one. */
export const paper = definePaper({
  place: 10,
  title: { id: 'Permintaan calon penerima manfaat (F01)', en: 'Call for candidates (F01)' },
  numbered: true,
  confidential: 'never',
  neutral: 'none',
  sheet: 'a4',
  signers: [{ field: 'penanda_tangan', who: { id: 'Kepala', en: 'Head of the centre' } }],
  schema: z.strictObject({
    ...common,
    surat: letterHead,
    angkatan: z.strictObject({ nama: line, lama_hari: count, mulai: day, selesai: day }),
    daerah: line,
    kuota: count,
    kriteria: lines.min(1),
    berkas: lines.min(1),
    jadwal: z.array(z.strictObject({ kegiatan: line, waktu: line })).max(20),
    kerahasiaan: text,
    narahubung: z.strictObject({ nama: line, telepon: line }),
    penanda_tangan: signer,
    tembusan: lines,
  }),
})
