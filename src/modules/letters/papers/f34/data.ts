import { z } from 'zod'
import { guardNeutral } from '../naskah/neutral.ts'
import { party, witnesses } from '../naskah/people.ts'
import { common, day, hour, line, lines, maybe, rupiah, text } from '../naskah/schema.ts'
import { definePaper } from '../paper.ts'

// Labels that would carry an identity; in the neutral form only her code may stand.
const IDENTITY = /\b(nama|nik|ktp|nomor induk|alamat|lahir|keluarga)\b/i

/**
 * F34, the way back: to family, to a Dinas, or goods and savings to an heir (papers 09b). The receiver is checked against the
 * no-contact list first; the paper shows that it was checked, never against what.
 */
export const paper = definePaper({
  place: 90,
  title: { id: 'Berita acara serah terima kembali (F34)', en: 'Hand-over minute on leaving (F34)' },
  numbered: true,
  confidential: 'always',
  neutral: 'on-request',
  sheet: 'f4',
  signers: [
    { field: 'pihak_pertama', who: { id: 'Yang menyerahkan', en: 'Who hands over' } },
    { field: 'pihak_kedua', who: { id: 'Yang menerima', en: 'Who receives' } },
    { field: 'penerima_manfaat', who: { id: 'Penerima manfaat, bila hadir', en: 'Client, when present' } },
    { field: 'saksi', who: { id: 'Saksi', en: 'Witnesses' } },
  ],
  schema: guardNeutral(
    z
      .strictObject({
        ...common,
        judul: line,
        nomor: maybe(line),
        tanggal: day,
        jam: maybe(hour),
        tempat: line,
        netral: z.boolean().nullish(),
        pihak_pertama: party,
        pihak_kedua: party,
        pokok: text,
        uraian: z.array(z.strictObject({ label: line, isi: maybe(text) })).max(20),
        label_uang: line,
        uang: rupiah.nullish(),
        barang: z
          .array(z.strictObject({ nama: line, jumlah: line, keadaan: maybe(line) }))
          .max(60)
          .nullish(),
        kesepakatan: lines.nullish(),
        penerima_manfaat: maybe(line),
        rangkap: z.int().min(1).max(20),
        saksi: witnesses,
      })
      .refine((d) => !d.netral || !d.penerima_manfaat, {
        path: ['penerima_manfaat'],
        error: 'neutral_takes_codes_only',
      })
      .refine((d) => !d.netral || d.uraian.every((u) => !IDENTITY.test(u.label)), {
        path: ['uraian'],
        error: 'neutral_takes_codes_only',
      }),
  ),
})
