import { z } from 'zod'
import { guardNeutral } from '../naskah/neutral.ts'
import { officer, person, signer } from '../naskah/people.ts'
import { common, day, line, maybe, text } from '../naskah/schema.ts'
import { definePaper } from '../paper.ts'

const stay = { kelas: maybe(line), masuk: day, selesai: day }

const activity = z.strictObject({
  kegiatan: text,
  komponen: maybe(line),
  penanggung: maybe(line),
  waktu: maybe(line),
  tempat: maybe(line),
  anggaran: maybe(line),
})

// Five levels of goal attainment in her own words; a level nobody has worded yet keeps dots (domain.md 5.11).
const levels = z.strictObject({
  '-2': maybe(text),
  '-1': maybe(text),
  '0': maybe(text),
  '1': maybe(text),
  '2': maybe(text),
})

const goal = z.strictObject({
  tujuan: text,
  // importance to her × difficulty, each 1 to 3 (domain.md 5.11)
  bobot: z.int().min(1).max(9),
  masalah: maybe(text),
  kebutuhan: maybe(text),
  awal: z.int().min(-2).max(2).nullish(),
  gas: levels,
  kegiatan: z.array(activity).max(60),
})

/** F16, intervention plan: her wish and her strengths first, then goals with five levels (papers 06). */
export const paper = definePaper({
  place: 60,
  title: { id: 'Rencana intervensi (F16)', en: 'Intervention plan (F16)' },
  numbered: false,
  confidential: 'always',
  neutral: 'on-request',
  sheet: 'a4',
  signers: [
    { field: 'orang', who: { id: 'Penerima manfaat', en: 'Client' } },
    { field: 'peksos', who: { id: 'Pekerja sosial', en: 'Social worker' } },
    { field: 'koordinator', who: { id: 'Koordinator pembinaan', en: 'Coordinator' } },
    { field: 'kepala', who: { id: 'Kepala', en: 'Head of the centre' } },
  ],
  schema: guardNeutral(
    z
      .strictObject({
        ...common,
        netral: z.boolean().nullish(),
        versi: z.int().min(1).max(999),
        /** not put to the head yet: nobody signs it by mistake */
        draf: z.boolean().nullish(),
        tanggal: maybe(day),
        review: maybe(day),
        orang: person({ nama: line, induk: maybe(line), ...stay }, stay),
        harapan: text,
        kekuatan: text,
        tujuan: z.array(goal).min(1).max(20),
        catatan: maybe(text),
        peksos: officer,
        // the paper prints the title; whoever stands in stands before it
        koordinator: officer.extend({ pengantar: maybe(line) }),
        kepala: signer,
      })
      .refine((d) => !d.netral || d.orang.dilindungi === true, { path: ['orang'], error: 'neutral_takes_codes_only' }),
  ),
})
