import { z } from 'zod'
import { guardNeutral } from '../naskah/neutral.ts'
import { party, person, witnesses } from '../naskah/people.ts'
import { common, day, hour, line, lines, maybe, nik, rows, rupiah, text } from '../naskah/schema.ts'
import { definePaper } from '../paper.ts'

// General condition only ("sehat", "lelah, sudah beristirahat"): illness, pregnancy or injury never stand on a minute.
const arrival = {
  keadaan: maybe(line),
  anak: maybe(text),
  surat: lines.nullish(),
  barang: lines.nullish(),
  uang: rupiah.nullish(),
}

const arrived = person(
  {
    nama: line,
    nik: maybe(nik),
    lahir_di: maybe(line),
    lahir: maybe(day),
    lahir_kira: maybe(line),
    alamat: maybe(line),
    ...arrival,
  },
  arrival,
)

/** F07, minute of hand-over of one woman (told in full) or of several (a table) (papers 04, domain.md 4.3). */
export const paper = definePaper({
  place: 40,
  title: { id: 'Berita acara serah terima penerima manfaat (F07)', en: 'Receipt minute (F07)' },
  numbered: true,
  confidential: 'always',
  neutral: 'on-request',
  sheet: 'f4',
  signers: [
    { field: 'pihak_pertama', who: { id: 'Yang menyerahkan', en: 'Who hands over' } },
    { field: 'pihak_kedua', who: { id: 'Yang menerima', en: 'Who receives' } },
    { field: 'saksi', who: { id: 'Saksi', en: 'Witnesses' } },
  ],
  schema: guardNeutral(
    z
      .strictObject({
        ...common,
        nomor: maybe(line),
        tanggal: day,
        jam: maybe(hour),
        tempat: line,
        netral: z.boolean().nullish(),
        pihak_pertama: party,
        pihak_kedua: party,
        dasar: line,
        orang: rows(arrived).min(1),
        penjelasan: text,
        rangkap: z.int().min(1).max(20),
        saksi: witnesses,
      })
      .refine((d) => !d.netral || d.orang.every((o) => o.dilindungi), {
        path: ['orang'],
        error: 'neutral_takes_codes_only',
      }),
  ),
})
