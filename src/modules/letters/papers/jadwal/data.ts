import { z } from 'zod'
import { common, day, line, maybe } from '../naskah/schema.ts'
import { definePaper } from '../paper.ts'

const cell = z.union([
  line,
  z.null(),
  z.strictObject({ judul: line, kelompok: z.union([line, z.array(line).max(6)]).nullish(), tempat: maybe(line) }),
])

const row = z.union([z.strictObject({ jam: line, semua: line }), z.strictObject({ jam: line, sel: z.array(cell) })])

/** Weekly timetable for the notice board: groups and rooms, never the name of a resident (papers 12). */
export const paper = definePaper({
  place: 140,
  title: { id: 'Jadwal mingguan', en: 'Weekly timetable' },
  numbered: false,
  confidential: 'never',
  neutral: 'none',
  sheet: 'a4',
  signers: [],
  schema: z
    .strictObject({
      ...common,
      mulai: day,
      selesai: day,
      hari: z
        .array(z.strictObject({ nama: line, tanggal: day, libur: maybe(line) }))
        .min(1)
        .max(7),
      baris: z.array(row).min(1).max(16),
      catatan: z.array(line).max(6),
      tanya: line,
    })
    .refine((d) => d.baris.every((b) => !('sel' in b) || b.sel.length === d.hari.length), {
      path: ['baris'],
      error: 'one_cell_a_day',
    }),
})
