import type { z } from 'zod'
import type { Block } from '../../../../platform/word/build-docx.ts'
import type { signer } from './people.ts'
import { copies, details, letter, numbered, signature } from './word-blocks.ts'
import { DOTS, dateWord, or, signerWords } from './word-values.ts'

const DICTA = ['KESATU', 'KEDUA', 'KETIGA', 'KEEMPAT', 'KELIMA', 'KEENAM', 'KETUJUH', 'KEDELAPAN']
const COLUMNS = [2.95, 0.4, 13.4]

// Label and colon stand on the first line only; a single point carries no letter.
const points = (label: string, list: readonly string[], mark: (i: number) => string) =>
  list.map((isi, i) => ({
    label: i === 0 ? label : '',
    titik: i === 0 ? ':' : '',
    ke: list.length === 1 ? '' : `${mark(i)}.`,
    isi,
  }))

type Decision = {
  nomor?: string | null | undefined
  tanggal?: string | null | undefined
  kota: string
  tentang: string
  menimbang: readonly string[]
  mengingat: readonly string[]
  memperhatikan?: readonly string[] | null | undefined
  diktum: readonly string[]
  penanda_tangan: z.output<typeof signer>
  tembusan: readonly string[]
}

/** Fields that decisions share. `first` is the place of the first given text in KESATU, KEDUA …; the last stays with the signature. */
export const decisionFields = (d: Decision, office: string, { first = 0, plain = false } = {}) => {
  const dicta = d.diktum.map((isi, i) => ({ ke: DICTA[first + i] ?? '', isi }))
  const number = (i: number) => String(i + 1)
  const { penanda_tangan: by } = d
  return {
    nomor: or(d.nomor, DOTS),
    tanggal: dateWord(d.tanggal),
    kota: d.kota,
    jabatan: office.toUpperCase(),
    tentang: d.tentang.toUpperCase(),
    dasar: [
      ...points('Menimbang', d.menimbang, letter),
      ...points('Mengingat', d.mengingat, number),
      ...points('Memperhatikan', d.memperhatikan ?? [], number),
    ],
    diktum: dicta.slice(0, -1),
    diktum_akhir: dicta.slice(-1),
    penanda_tangan: signerWords(
      plain ? by : { ...by, jabatan: by.jabatan.toUpperCase(), untuk: by.untuk?.toUpperCase() },
    ),
    ada_tembusan: d.tembusan.length > 0,
    tembusan: numbered(d.tembusan),
  }
}

export const decisionHead = (...closing: string[]): Block[] => [
  ...['KEPUTUSAN {jabatan}', 'NOMOR {nomor}', 'TENTANG', '{tentang}', ...closing].map(
    (text, i, all): Block => ({
      text,
      look: { align: 'center', bold: i === 0 || i > 2, after: i === all.length - 1 ? 0.5 : 0.1 },
    }),
  ),
  {
    columns: [2.95, 0.4, 0.75, 12.65],
    rows: [['{#dasar}{label}', '{titik}', '{ke}', '{isi}{/dasar}']],
    look: { align: 'both', after: 0.15 },
  },
  { text: 'MEMUTUSKAN:', look: { align: 'center', bold: true, before: 0.4, after: 0.4, keep: true } },
  {
    columns: COLUMNS,
    rows: [['Menetapkan', ':', 'KEPUTUSAN {jabatan} TENTANG {tentang}.']],
    bold: [false, false, true],
    look: { after: 0.2 },
  },
]

export const diktum = (ke: string, isi: string, keep = false): Block => ({
  columns: COLUMNS,
  rows: [[ke, ':', isi]],
  look: { align: 'both', after: 0.2, keep },
})

export const decisionEnd: Block[] = [
  diktum('{#diktum}{ke}', '{isi}{/diktum}'),
  diktum('{#diktum_akhir}{ke}', '{isi}{/diktum_akhir}', true),
  details(
    [
      ['Ditetapkan di', '{kota}'],
      ['pada tanggal', '{tanggal}'],
    ],
    2.9,
    5.2,
    8.4,
  ),
  ...signature(),
  ...copies,
]
