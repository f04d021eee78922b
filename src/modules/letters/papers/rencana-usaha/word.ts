import type { z } from 'zod'
import type { Block } from '../../../../platform/word/build-docx.ts'
import { details, only, sampleMark, table } from '../naskah/word-blocks.ts'
import { defineWord } from '../naskah/word-form.ts'
import { signers } from '../naskah/word-minutes.ts'
import { DOTS, dateWord, figure, frame, or, signedBy } from '../naskah/word-values.ts'
import { paper } from './data.ts'

type Plan = z.output<typeof paper.schema>

/** The most squares of a bar, and the most pieces that are drawn one by one. */
const [LONG, DRAWN] = [20, 60]
const bar = (value: number, of: number): string => '■'.repeat(Math.round((LONG * Math.max(0, value)) / Math.max(1, of)))
const rp = (n: number): string => `Rp${figure(n)}`

const evenOf = (d: Plan): string => {
  if (d.impas === null) return 'Satu pun belum menutup biaya tetap: harganya terlalu rendah.'
  if (d.impas === 0) return 'Tidak ada biaya tetap: sejak yang pertama uangnya untuk saya.'
  return `${figure(d.impas)} ${d.satuan} pertama menutup biaya ${rp(d.tetap_sebulan)} sebulan; berikutnya untuk saya.`
}

function piecesOf({ impas, bulan }: Plan): string {
  if (!impas) return ''
  const n = Math.min(DRAWN, Math.max(impas, ...bulan.map((b) => b.terjual)))
  return '■'.repeat(Math.min(n, impas)) + '□'.repeat(n - Math.min(n, impas))
}

const dearerOf = ({ naik }: Plan): string => {
  if (!naik) return ''
  const end = naik.impas === null ? ': biaya tetap tidak tertutup lagi.' : ` dan titik impas ${figure(naik.impas)}.`
  return `Bila bahan termahal naik 10%, sisa satu ${rp(naik.sisa)}${end}`
}

const ROWS = [
  ['Terjual, rencana', 'terjual'],
  ['Uang masuk', 'masuk'],
  ['Bahan', 'bahan'],
  ['Biaya tetap', 'tetap'],
  ['Sisa', 'sisa'],
  ['Disimpan untuk bahan', 'simpan'],
  ['Untuk rumah', 'rumah'],
] as const

const words = (d: Plan) => {
  const of = Math.max(
    d.harga,
    d.biaya.reduce((sum, b) => sum + b.rupiah, 0),
  )
  const most = Math.max(...d.bulan.map((b) => b.sisa))
  return {
    ...frame({ ...d, netral: true }),
    tanggal: dateWord(d.tanggal),
    usaha: d.usaha,
    nama: or(d.nama, DOTS),
    kata: d.kata,
    satuan: d.satuan,
    harga: rp(d.harga),
    biaya: d.biaya.map((b) => ({ nama: b.nama, rupiah: figure(b.rupiah), batang: bar(b.rupiah, of) })),
    sisa: figure(d.sisa),
    batang_sisa: bar(d.sisa, of),
    sejam:
      d.menit === null || d.sisa_sejam === null
        ? ''
        : `Satu ${d.satuan} dikerjakan ${d.menit} menit; sisa per jam kerja ${rp(d.sisa_sejam)}.`,
    ada_tetap: d.tetap.length > 0,
    tetap: d.tetap.map((b) => ({ nama: b.nama, rupiah: figure(b.rupiah) })),
    jumlah_tetap: figure(d.tetap_sebulan),
    impas: evenOf(d),
    potong: piecesOf(d),
    gambar: d.bulan.map((b, i) => ({ bulan: `Bulan ${i + 1}`, batang: bar(b.sisa, most), sisa: figure(b.sisa) })),
    bulan: ROWS.map(([nama, key]) => ({
      nama,
      ...Object.fromEntries(d.bulan.map((b, i) => [`b${i + 1}`, figure(b[key])])),
    })),
    naik: dearerOf(d),
    penanda: signedBy({ nama: d.nama }),
  }
}

const heading = (text: string): Block => ({
  text,
  look: { bold: true, size: 11.5, before: 0.4, after: 0.15, keep: true },
})

const blocks: Block[] = [
  ...sampleMark,
  { text: 'Rencana usaha: {usaha}', look: { bold: true, size: 16 } },
  { text: 'ditulis {tanggal}', look: { size: 9.5, after: 0.3 } },
  details([['Nama', '{nama}']], 4, 12),
  { columns: [4, 0.5, 12], rows: [['{#kata}{label}', ':', '{isi}{/kata}']], look: { after: 0.1 } },
  heading('1. Dari harga {harga} satu {satuan}'),
  table(
    'biaya',
    [
      ['Bagian', 'nama', 7.5],
      ['Rupiah', 'rupiah', 2.6],
      ['Dari harganya', 'batang', 6.4],
    ],
    { last: [['Sisa untuk saya', '{sisa}', '{batang_sisa}']] },
  ),
  ...only('sejam', [{ text: '{sejam}', look: { before: 0.15 } }]),
  heading('2. Yang pertama untuk biaya'),
  ...only('ada_tetap', [
    table(
      'tetap',
      [
        ['Biaya tetap sebulan', 'nama', 13.9],
        ['Rupiah', 'rupiah', 2.6],
      ],
      { last: [['Jumlah', '{jumlah_tetap}']] },
    ),
  ]),
  { text: '{impas}', look: { before: 0.15 } },
  ...only('potong', [{ text: '{potong}', look: { before: 0.1 } }]),
  heading('3. Tiga bulan pertama'),
  { columns: [2.5, 10, 4], rows: [['{#gambar}{bulan}', '{batang}', '{sisa}{/gambar}']], look: { after: 0.1 } },
  table('bulan', [
    ['Bagian', 'nama', 7.5],
    ['Bulan 1', 'b1', 3],
    ['Bulan 2', 'b2', 3],
    ['Bulan 3', 'b3', 3],
  ]),
  ...only('naik', [{ text: '{naik}', look: { before: 0.15 } }]),
  {
    text: 'Angka ini rencana, dihitung dari harga, bahan, dan biaya tetap di atas.',
    look: { before: 0.15, after: 0.4, keep: true },
  },
  ...signers([{ above: 'Yang merencanakan,', field: 'penanda' }], { width: 8 }),
]

export const word = defineWord(paper, { blocks, words, foot: 'Rencana usaha · {tanggal}' })
