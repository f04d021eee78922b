import { z } from 'zod'
import { guardNeutral } from '../naskah/neutral.ts'
import { party, protectedParty, signer, witnesses } from '../naskah/people.ts'
import { common, day, hour, line, lines, maybe, rupiah } from '../naskah/schema.ts'
import { definePaper } from '../paper.ts'

const item = z.strictObject({
  nama: line,
  merek: maybe(line),
  seri: maybe(line),
  jumlah: z.int().min(1).max(10_000),
  satuan: maybe(line),
  harga: rupiah.max(99_999_999_999),
})

/** F35, minute of hand-over of business equipment. The total and its words are computed by the paper (papers 08). */
export const paper = definePaper({
  place: 100,
  title: { id: 'Berita acara alat usaha (F35)', en: 'Minute of business equipment (F35)' },
  numbered: true,
  confidential: 'when-neutral',
  neutral: 'on-request',
  sheet: 'f4',
  signers: [
    { field: 'pihak_pertama', who: { id: 'Yang menyerahkan', en: 'Who hands over' } },
    { field: 'pihak_kedua', who: { id: 'Penerima manfaat', en: 'Client' }, onGlass: true },
    { field: 'saksi', who: { id: 'Saksi', en: 'Witness' } },
    { field: 'mengetahui', who: { id: 'Mengetahui', en: 'Acknowledging officer' } },
  ],
  schema: guardNeutral(
    z
      .strictObject({
        ...common,
        nomor: maybe(line),
        tanggal: day,
        jam: maybe(hour),
        tempat: line,
        usaha: line,
        sumber_dana: line,
        meterai: z.boolean().nullish(),
        netral: z.boolean().nullish(),
        pihak_pertama: party,
        pihak_kedua: z.union([party, protectedParty]),
        barang: z.array(item).min(1).max(200),
        pernyataan: lines.min(1),
        saksi: witnesses.nullish(),
        rangkap: z.int().min(1).max(20),
        mengetahui: signer,
      })
      .refine((d) => !d.netral || d.pihak_kedua.dilindungi === true, {
        path: ['pihak_kedua'],
        error: 'neutral_takes_codes_only',
      }),
  ),
})
