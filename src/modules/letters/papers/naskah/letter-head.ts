import { z } from 'zod'
import { day, line, maybe } from './schema.ts'

/** Number block and addressee of a letter (domain.md 10.4). Without a number or a date the paper leaves dots. */
export const letterHead = z.strictObject({
  nomor: maybe(line),
  sifat: maybe(z.enum(['Biasa', 'Segera', 'Sangat Segera', 'Rahasia'])),
  lampiran: maybe(line),
  hal: line,
  tempat: line,
  tanggal: maybe(day),
  kepada: z.strictObject({ jabatan: line, nama: maybe(line), alamat: maybe(line), di: maybe(line) }),
})
