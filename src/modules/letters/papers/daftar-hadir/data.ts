import { z } from 'zod'
import { officer, person } from '../naskah/people.ts'
import { common, day, hour, line, maybe, rows } from '../naskah/schema.ts'
import { definePaper } from '../paper.ts'

// H hadir, T terlambat, I izin, S sakit, D dispensasi, TK tanpa keterangan (design.md 8.3)
const mark = { status: maybe(z.enum(['H', 'T', 'I', 'S', 'D', 'TK'])) }

/** F19, attendance for wet signature on F4. A protected woman stands as her code, without her register number (papers 13). */
export const paper = definePaper({
  place: 110,
  title: { id: 'Daftar hadir (F19)', en: 'Attendance sheet (F19)' },
  numbered: false,
  confidential: 'never',
  neutral: 'none',
  sheet: 'f4',
  signers: [
    { field: 'koordinator', who: { id: 'Koordinator kelas', en: 'Class coordinator' } },
    { field: 'penyaji', who: { id: 'Pelaksana', en: 'Who led the session' } },
  ],
  schema: z.strictObject({
    ...common,
    lembar: maybe(line),
    kegiatan: line,
    materi: maybe(line),
    pelaksana: maybe(line),
    tanggal: maybe(day),
    mulai: maybe(hour),
    selesai: maybe(hour),
    tempat: maybe(line),
    peserta: rows(person({ induk: maybe(line), nama: line, ...mark }, mark)),
    baris_kosong: z.int().min(0).max(60).nullish(),
    koordinator: officer,
    penyaji: officer.nullish(),
  }),
})
