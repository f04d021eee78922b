import { z } from 'zod'
import { party, signer } from '../naskah/people.ts'
import { common, day, hour, line, maybe } from '../naskah/schema.ts'
import { definePaper } from '../paper.ts'

const count = z.int().min(0).max(100_000)

/** Minute of a stocktaking of machines or of a store: what the book said and what lay there, line by line. It names no woman. */
export const paper = definePaper({
  place: 102,
  title: { id: 'Berita acara opname', en: 'Minute of a stocktaking' },
  numbered: true,
  confidential: 'never',
  neutral: 'none',
  sheet: 'a4',
  signers: [
    { field: 'pihak_pertama', who: { id: 'Yang memulai', en: 'Who began it' } },
    { field: 'pihak_kedua', who: { id: 'Yang menutup', en: 'Who closed it' } },
    { field: 'mengetahui', who: { id: 'Kepala', en: 'Head' } },
  ],
  schema: z.strictObject({
    ...common,
    nomor: maybe(line),
    tanggal: day,
    jam: maybe(hour),
    tempat: line,
    objek: line,
    mulai_tanggal: day,
    selesai_tanggal: day,
    pihak_pertama: party,
    pihak_kedua: party,
    barang: z
      .array(
        z.strictObject({
          nama: line,
          nomor: maybe(line),
          menurut_buku: line,
          ditemukan: line,
          keterangan: maybe(line),
        }),
      )
      // none: nothing lay in the store, and its minute says so
      .max(2000),
    sesuai: count,
    beda: count,
    rangkap: z.int().min(1).max(20),
    mengetahui: signer,
  }),
})
