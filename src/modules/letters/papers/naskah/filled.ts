import { z } from 'zod'
import { definePaper, type Wording } from '../paper.ts'
import { person } from './people.ts'
import { type PictureForm, pictureRows } from './pictures.ts'
import { common, day, line, long, maybe } from './schema.ts'

/** What is the same on every filled form and differs from folder to folder: `form.json`, read by the page and by the program. */
export type FilledForm = {
  /** as it is called in domain.md 4: F12 */
  code: string
  place: number
  title: Wording
  /** stands above the signatures */
  closing: string
  pictures?: PictureForm[]
  table?: { title: string; columns: { head: string; width: number }[] }
  /** one to three: whom `filled-maker.ts` knows by this word, and what stands above the line */
  signers: { who: string; as: string; note?: string; onGlass?: boolean }[]
}

/** A question, and what was answered. */
export const answer = z.strictObject({ label: line, isi: long })
const signatory = z.strictObject({ peran: line, nama: maybe(line), nip: maybe(line), catatan: maybe(line) })

/** A form as it was filled in: who, a few facts, the answers part by part, pictures and a table where it has them, who signs. */
export const filledPaper = (f: FilledForm) =>
  definePaper({
    place: f.place,
    title: f.title,
    numbered: false,
    confidential: 'always',
    neutral: 'none',
    sheet: 'a4',
    signers: f.signers.map(({ as, onGlass = false }, i) => ({ field: `ttd.${i}`, who: { id: as, en: as }, onGlass })),
    schema: z.strictObject({
      ...common,
      tanggal: maybe(day),
      orang: person({ nama: line, induk: maybe(line) }, {}),
      kepala: z.array(answer).max(12),
      bagian: z.array(z.strictObject({ judul: maybe(line), baris: z.array(answer).max(200) })).max(60),
      gambar: pictureRows(f.pictures ?? []),
      tabel: z.array(z.array(maybe(long)).length(f.table?.columns.length ?? 0)).max(1000),
      ttd: z.array(signatory).length(f.signers.length),
    }),
  })

export type FilledPaper = ReturnType<typeof filledPaper>
