import type { Block, Sheet } from '../../../../platform/word/build-docx.ts'

/** Margins of the printed letters (papers README, layout 2), so that the Word form breaks about where the PDF does. */
export const A4: Sheet = { width: 21, height: 29.7, top: 1.5, right: 2, bottom: 2, left: 3 }
export const F4: Sheet = { width: 21.5, height: 33, top: 1.5, right: 2, bottom: 2, left: 2.5 }

/** Text that stands only when the field is there: `{#x}…{/x}` on lines of their own vanish with it. */
export const only = (field: string, blocks: Block[]): Block[] => [
  { text: `{#${field}}` },
  ...blocks,
  { text: `{/${field}}` },
]

/** Text that stands only when the field is not there. */
export const unless = (field: string, blocks: Block[]): Block[] => [
  { text: `{^${field}}` },
  ...blocks,
  { text: `{/${field}}` },
]

/** Demo data say so, as every page of the printed form does. */
export const sampleMark: Block[] = only('contoh', [{ text: '{contoh}', look: { size: 8 } }])

export const letterhead: Block[] = [
  ...sampleMark,
  { text: '{kop.pemda}', look: { align: 'center', size: 12.5, upper: true } },
  { text: '{kop.dinas}', look: { align: 'center', size: 13, upper: true } },
  ...only('kop.unit', [{ text: '{kop.unit}', look: { align: 'center', size: 14.5, bold: true, upper: true } }]),
  { text: '{kop.alamat}', look: { align: 'center', size: 8.5, before: 0.1 } },
  { text: '{kop.kontak}', look: { align: 'center', size: 8.5, rule: true, after: 0.5 } },
]

export const confidential: Block = { text: 'RAHASIA', look: { align: 'right', bold: true } }

/** Label, colon and value, as in the printed papers. */
export const details = (rows: [label: string, value: string][], label: number, value: number, left = 0): Block => ({
  columns: [...(left ? [left] : []), label, 0.5, value],
  rows: rows.map(([l, v]) => [...(left ? [''] : []), l, ':', v]),
})

/** A lined table, one row for each thing in the list. */
export const table = (
  list: string,
  columns: [head: string, field: string, width: number][],
  { size = 9, last = [] }: { size?: number; last?: string[][] } = {},
): Block => {
  const cell = (field: string, i: number) =>
    `${i === 0 ? `{#${list}}` : ''}{${field}}${i === columns.length - 1 ? `{/${list}}` : ''}`
  return {
    columns: columns.map(([, , width]) => width),
    head: columns.map(([head]) => head),
    rows: [columns.map(([, field], i) => cell(field, i)), ...last],
    lined: true,
    look: { size },
  }
}

export const numberBlock: Block[] = [
  { text: '{surat.tempat}, {surat.tanggal}', look: { left: 9, after: 0.3 } },
  details(
    [
      ['Nomor', '{surat.nomor}'],
      ['Sifat', '{surat.sifat}'],
      ['Lampiran', '{surat.lampiran}'],
      ['Hal', '{surat.hal}'],
    ],
    2.1,
    13,
  ),
  { text: 'Yth. {surat.kepada.jabatan}', look: { left: 9, before: 0.4 } },
  ...only('surat.kepada.nama', [{ text: '{surat.kepada.nama}', look: { left: 9 } }]),
  ...only('surat.kepada.alamat', [{ text: '{surat.kepada.alamat}', look: { left: 9 } }]),
  ...only('surat.kepada.di', [{ text: 'di {surat.kepada.di}', look: { left: 9 } }]),
  { text: '', look: { after: 0.3 } },
]

export const body = (text: string): Block => ({ text, look: { align: 'both', firstLine: 1.25, after: 0.2 } })

/** One signer on the right half; the lines stay together. */
export const signature = (field = 'penanda_tangan', left = 8.4): Block[] => [
  {
    text: `{#${field}.pengantar}{${field}.pengantar} {/${field}.pengantar}{${field}.jabatan},`,
    look: { left, before: 0.5, after: 2, keep: true },
  },
  { text: `{${field}.nama}`, look: { left, bold: true, keep: true } },
  ...only(`${field}.pangkat`, [{ text: `{${field}.pangkat}`, look: { left, keep: true } }]),
  ...only(`${field}.nip`, [{ text: `NIP {${field}.nip}`, look: { left } }]),
]

export const copies: Block[] = [
  { text: '{#ada_tembusan}' },
  { text: 'Tembusan:', look: { size: 9.5, before: 0.5 } },
  { text: '{#tembusan}' },
  { text: '{ke}. {isi}', look: { size: 9.5 } },
  { text: '{/tembusan}' },
  { text: '{/ada_tembusan}' },
]

/** Rows with their place, for lists that count themselves. */
export const numbered = (list: readonly string[], mark: (i: number) => string = (i) => String(i + 1)) =>
  list.map((isi, i) => ({ ke: mark(i), isi }))
export const letter = (i: number): string => String.fromCharCode('a'.charCodeAt(0) + i)
