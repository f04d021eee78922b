import { z } from 'zod'
import { guardNeutral } from '../naskah/neutral.ts'
import { person, signer } from '../naskah/people.ts'
import { common, day, line, lines, maybe, text } from '../naskah/schema.ts'
import { definePaper } from '../paper.ts'

/** F33, decision that the service ends. For a protected woman: neutral letterhead, her code, no destination (papers 09a). */
export const paper = definePaper({
  place: 80,
  title: { id: 'Keputusan selesai layanan (F33)', en: 'Decision that the service ends (F33)' },
  numbered: true,
  confidential: 'always',
  neutral: 'on-request',
  sheet: 'f4',
  signers: [
    {
      field: 'penanda_tangan',
      who: { id: 'Kepala, atau pejabat Dinas bila netral', en: 'Head, or an officer of the Dinas when neutral' },
    },
  ],
  schema: guardNeutral(
    z
      .strictObject({
        ...common,
        nomor: maybe(line),
        tanggal: maybe(day),
        kota: line,
        tentang: line,
        netral: z.boolean().nullish(),
        jabatan_netral: maybe(line),
        menimbang: lines.min(1),
        mengingat: lines.min(1),
        orang: person({ nama: line, induk: maybe(line), masuk: day }, { masuk: day }),
        berlaku: day,
        alasan: line,
        tujuan: maybe(line),
        // KEDUA … KEDELAPAN; KESATU is written by the paper
        diktum: z.array(text).min(1).max(7),
        penanda_tangan: signer,
        tembusan: lines,
      })
      .refine((d) => !d.netral || d.orang.dilindungi === true, { path: ['orang'], error: 'neutral_takes_codes_only' })
      .refine((d) => !d.netral || Boolean(d.jabatan_netral), {
        path: ['jabatan_netral'],
        error: 'neutral_office_needed',
      })
      .refine((d) => !d.orang.dilindungi || !d.tujuan, { path: ['tujuan'], error: 'destination_stays_restricted' }),
  ),
})
