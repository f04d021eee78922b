import { z } from 'zod'
import { person } from '../naskah/people.ts'
import { common, day, line, lines, maybe, text } from '../naskah/schema.ts'
import { definePaper } from '../paper.ts'

/** Names of the pictures that may stand beside a sentence (`naskah/ikon`); never a path from outside. */
export const icons = [
  'camera',
  'circle-help',
  'clock',
  'door-open',
  'ear',
  'eye-off',
  'file-text',
  'hand',
  'handshake',
  'heart',
  'hospital',
  'house',
  'landmark',
  'lock',
  'message-circle',
  'phone',
  'undo-2',
  'users',
] as const

const icon = z.enum(icons)
const heading = { judul: line, anak: line }

/**
 * F04 and F05, consent in three layers, read aloud in large type (papers 05). Every use of her data has its own answer, none
 * is ticked before she speaks: `jawab` is true, false or nothing yet. Sentences have at most twelve words.
 */
export const paper = definePaper({
  place: 50,
  title: { id: 'Persetujuan layanan dan data (F04, F05)', en: 'Consent to service and data (F04, F05)' },
  numbered: false,
  confidential: 'always',
  neutral: 'none',
  sheet: 'a4',
  signers: [
    {
      field: 'orang',
      who: { id: 'Penerima manfaat: tanda tangan atau cap jempol', en: 'Client: signature or thumb print' },
    },
    { field: 'saksi', who: { id: 'Saksi', en: 'Witness' } },
  ],
  schema: z.strictObject({
    ...common,
    versi: z.int().min(1).max(999),
    orang: person({ nama: maybe(line), induk: maybe(line) }, {}),
    tanggal: maybe(day),
    dijelaskan_oleh: maybe(line),
    bahasa: maybe(line),
    saksi: maybe(line),
    jawaban: z.enum(['setuju', 'sebagian', 'menunda', 'menolak']).nullish(),
    pertanyaan: maybe(text),
    larangan_terpisah: z.boolean().nullish(),
    lapis1: z.strictObject({
      ...heading,
      kalimat: z
        .array(z.strictObject({ ikon: icon, teks: line }))
        .min(1)
        .max(8),
      tanya: line,
      pilihan: z
        .array(z.strictObject({ kunci: z.enum(['setuju', 'sebagian', 'menunda', 'menolak']), teks: line }))
        .min(2)
        .max(4),
      tanya_apa: line,
    }),
    lapis2: z.strictObject({
      ...heading,
      tujuan: z
        .array(z.strictObject({ ikon: icon, teks: line, jawab: z.boolean().nullish() }))
        .min(1)
        .max(10),
      kanal_tanya: line,
      kanal: z.array(z.strictObject({ teks: line, pilih: z.boolean().nullish() })).max(6),
      larangan_tanya: line,
      larangan_terpisah: line,
    }),
    lapis3: z.strictObject({
      ...heading,
      bagian: z.array(z.strictObject({ judul: line, isi: lines })).max(8),
      salinan_tanya: line,
      salinan: z.array(line).max(4),
    }),
  }),
})
