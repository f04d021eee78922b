import type { Block } from '../../../../platform/word/build-docx.ts'
import { details, only } from './word-blocks.ts'

/** Parts of minutes (berita acara): title, opening, the two parties, and who signs. */
export const title = (text: string, under?: string): Block[] => [
  { text, look: { align: 'center', bold: true, size: 11.5, upper: true } },
  ...(under ? [{ text: under, look: { align: 'center', after: 0.5 } } satisfies Block] : []),
]

export const opening: Block = {
  text: 'Pada hari ini {hari}, {#jam}{jam}{/jam}bertempat di {tempat}, kami yang bertanda tangan di bawah ini:',
  look: { align: 'both', after: 0.3 },
}

/** The end of a minute of which nobody is a party outside. */
export const closing: Block = {
  text: 'Demikian berita acara ini dibuat dalam rangkap {rangkap} untuk dipergunakan sebagaimana mestinya.',
  look: { align: 'both', before: 0.3, after: 0.4, keep: true },
}

const LABEL = 4.1
const VALUE = 11.9

export const party = (field: string, number: string, called: string): Block[] => {
  const line = (label: string, value: string) => details([[`    ${label}`, `{${field}.${value}}`]], LABEL, VALUE)
  const maybe = (label: string, value: string) => only(`${field}.${value}`, [line(label, value)])
  return [
    details([[`${number}. {${field}.label}`, `{${field}.nama}`]], LABEL, VALUE),
    ...maybe('NIP', 'nip'),
    ...maybe('Nomor identitas', 'identitas'),
    line(`{${field}.label_jabatan}`, 'jabatan'),
    ...maybe('Nomor induk', 'induk'),
    line('Alamat', 'alamat'),
    { text: `{${field}.bertindak}, selanjutnya disebut ${called}.`, look: { left: 0.9, align: 'both', after: 0.3 } },
  ]
}

/** Who signs in one column: what stands above the line, the office, the field with the name, a word below. */
export type SignColumn = { above: string; field: string; office?: string; note?: string }
export const officeOf = (field: string) =>
  `{#${field}.pengantar}{${field}.pengantar} {/${field}.pengantar}{${field}.jabatan},`

/** Signers beside each other: room to sign, the names on one line, then rank and NIP where there is one. */
export const signers = (columns: SignColumn[], { width = 17, room = '' } = {}): Block[] => {
  const widths = columns.map(() => width / columns.length)
  const row = (cell: (c: SignColumn) => string) => columns.map(cell)
  const some = (key: 'office' | 'note') => (columns.some((c) => c[key]) ? [row((c) => c[key] ?? '')] : [])
  const empty = row(() => '')
  const above = [row((c) => c.above), ...some('office'), empty, [room, ...empty.slice(1)], empty]
  const below = [row((c) => `{${c.field}.pangkat}`), row(({ field: f }) => `{#${f}.nip}NIP {${f}.nip}{/${f}.nip}`)]
  return [
    { columns: widths, rows: above, look: { keep: true } },
    { columns: widths, rows: [row((c) => `{${c.field}.nama}`)], look: { keep: true, bold: true } },
    { columns: widths, rows: [...below, ...some('note')], whole: true },
  ]
}

export const witnessLines: Block[] = [
  { text: 'Saksi-saksi:', look: { before: 0.4, keep: true } },
  { text: '{#saksi}' },
  { text: '{ke}. {isi} ………………………', look: { before: 0.3 } },
  { text: '{/saksi}' },
]

/** A list whose marks hang beside its text. */
export const listed = (field: string, mark = '{ke}.'): Block => ({
  columns: [0.3, 0.8, 15],
  rows: [[`{#${field}}`, mark, `{isi}{/${field}}`]],
  look: { after: 0.1, align: 'both' },
})

/** The two parties of a hand-over; who receives signs on the left. */
export const PARTIES = [
  { above: 'PIHAK KEDUA,', field: 'pihak_kedua' },
  { above: 'PIHAK PERTAMA,', field: 'pihak_pertama' },
] as const satisfies SignColumn[]
