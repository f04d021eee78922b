import { z } from 'zod'
import { guardNeutral } from '../naskah/neutral.ts'
import { common, count, day, line, rupiah, text } from '../naskah/schema.ts'
import { definePaper } from '../paper.ts'

/** What is left of a month may be less than nothing. */
const money = z.int().min(-999_999_999_999_999).max(999_999_999_999_999)
const pieces = z.int().min(0).max(999_999_999_999_999)
const part = z.strictObject({ nama: line, rupiah })

/**
 * The plan of her business, for her and for whoever lends: her words, price, cost, break-even and the first three months. It carries no
 * letterhead, no number and nobody of the house, so that it can be shown to anyone. Of a protected woman the name is a line to write on.
 */
export const paper = definePaper({
  place: 62,
  title: { id: 'Rencana usaha', en: 'Business plan' },
  numbered: false,
  confidential: 'never',
  neutral: 'none',
  sheet: 'a4',
  signers: [{ field: 'nama', who: { id: 'Yang merencanakan', en: 'Who plans it' } }],
  schema: guardNeutral(
    z.strictObject({
      ...common,
      tanggal: day,
      /** empty: a line to write on */
      nama: line.nullable(),
      usaha: line,
      kata: z
        .array(z.strictObject({ label: line, isi: text }))
        .min(1)
        .max(8),
      satuan: line,
      harga: rupiah,
      biaya: z.array(part).max(8),
      sisa: money,
      menit: count.nullable(),
      sisa_sejam: money.nullable(),
      tetap: z.array(part).max(8),
      tetap_sebulan: rupiah,
      /** null: a piece leaves nothing */
      impas: pieces.nullable(),
      bulan: z
        .array(
          z.strictObject({
            ...{ terjual: count, masuk: money, bahan: money, tetap: money, sisa: money, simpan: money, rumah: money },
          }),
        )
        .length(3),
      naik: z.strictObject({ sisa: money, impas: pieces.nullable() }).nullable(),
    }),
    true,
  ),
})
