import { z } from 'zod'
import { person, signer } from '../naskah/people.ts'
import { common, day, line, maybe, rupiah } from '../naskah/schema.ts'
import { definePaper } from '../paper.ts'

/**
 * What was paid out of her booklet, one line of it, with the sum in words (domain.md 7.8: she sees and signs it). Printed by whoever pays, and
 * no letter of the book. A protected woman is her code; where whoever prints reads no names, she is her register number.
 */
export const paper = definePaper({
  place: 101,
  title: { id: 'Tanda terima tabungan', en: 'Receipt for savings' },
  numbered: false,
  confidential: 'always',
  neutral: 'none',
  sheet: 'a4',
  signers: [
    { field: 'penerima', who: { id: 'Yang menerima', en: 'Who receives it' }, onGlass: true },
    { field: 'pembayar', who: { id: 'Yang membayarkan', en: 'Who pays it out' } },
  ],
  schema: z.strictObject({
    ...common,
    orang: person({ nama: maybe(line), induk: maybe(line) }, {}),
    baris: z.int().min(1).max(100_000),
    keperluan: line,
    jumlah: rupiah.min(1),
    saldo: rupiah,
    kota: line,
    tanggal: day,
    /** she herself, her heirs, or whoever received it for her and writes down who that is */
    penerima: z.enum(['dia', 'ahli_waris', 'lain']),
    jempol: z.boolean().nullish(),
    pembayar: signer.omit({ meterai: true }),
  }),
})
