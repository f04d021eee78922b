import type { z } from 'zod'
import type { Block } from '../../../../platform/word/build-docx.ts'
import { confidential, details, letterhead, only, table } from '../naskah/word-blocks.ts'
import { defineWord } from '../naskah/word-form.ts'
import { opening, PARTIES, party, signers, title, witnessLines } from '../naskah/word-minutes.ts'
import { countWord, dateWord, frame, minuteWords, moneyWord, nikWord, or, witnessWords } from '../naskah/word-values.ts'
import { paper } from './data.ts'

type Data = z.output<typeof paper.schema>
type Arrived = Data['orang'][number]

const arrivedWords = (o: Arrived, i: number, among: readonly Arrived[]) => {
  const birth = o.dilindungi
    ? ''
    : `${or(o.lahir_di, 'belum diketahui')}, ${o.lahir ? dateWord(o.lahir) : or(o.lahir_kira, 'belum diketahui')}`
  return {
    ke: i + 1,
    // a protected woman stands as her code; the lines of her identity are left out
    terbuka: !o.dilindungi,
    label: o.dilindungi ? 'Kode' : 'Nama',
    nama: o.dilindungi ? `kode ${o.kode}` : o.nama,
    nik: o.dilindungi ? '–' : nikWord(o.nik),
    lahir: birth,
    alamat: o.dilindungi ? '' : or(o.alamat, 'belum disebutkan'),
    keadaan: or(o.keadaan, '–'),
    anak: or(o.anak, 'tidak ada'),
    surat: o.surat?.length ? o.surat.join(among.length === 1 ? '; ' : ', ') : 'belum ada',
    barang: o.barang?.length ? o.barang.join('; ') : 'tidak ada',
    uang: moneyWord(o.uang),
  }
}

const words = (d: Data) => {
  const orang = d.orang.map(arrivedWords)
  return {
    ...frame(d),
    ...minuteWords(d),
    judul: d.netral ? 'Berita acara serah terima' : 'Berita acara serah terima penerima manfaat',
    jumlah: orang.length === 1 ? 'seorang' : countWord(orang.length, 'orang'),
    dasar: d.dasar,
    // one woman is told in full, several in a table
    seorang: orang.length === 1 ? orang : [],
    ada_beberapa: orang.length > 1,
    beberapa: orang.length > 1 ? orang : [],
    penjelasan: d.penjelasan,
    saksi: witnessWords(d.saksi),
  }
}

const blocks: Block[] = [
  confidential,
  ...letterhead,
  ...title('{judul}', 'NOMOR {nomor}'),
  opening,
  ...party('pihak_pertama', '1', 'PIHAK PERTAMA'),
  ...party('pihak_kedua', '2', 'PIHAK KEDUA'),
  {
    text: 'PIHAK PERTAMA menyerahkan kepada PIHAK KEDUA, dan PIHAK KEDUA menerima dari PIHAK PERTAMA, {jumlah} penerima manfaat berdasarkan {dasar}, dengan keterangan sebagai berikut.',
    look: { align: 'both', after: 0.2 },
  },
  { text: '{#seorang}' },
  details([['{label}', '{nama}']], 4.2, 11, 0.9),
  ...only('terbuka', [
    details(
      [
        ['NIK', '{nik}'],
        ['Tempat, tanggal lahir', '{lahir}'],
        ['Alamat asal', '{alamat}'],
      ],
      4.2,
      11,
      0.9,
    ),
  ]),
  details(
    [
      ['Keadaan saat tiba', '{keadaan}'],
      ['Anak yang ikut', '{anak}'],
      ['Surat yang dibawa', '{surat}'],
      ['Barang', '{barang}'],
      ['Uang titipan', '{uang}'],
    ],
    4.2,
    11,
    0.9,
  ),
  { text: '{/seorang}' },
  { text: '{#ada_beberapa}' },
  table(
    'beberapa',
    [
      ['No.', 'ke', 1],
      ['Nama', 'nama', 5],
      ['NIK', 'nik', 4],
      ['Keadaan saat tiba', 'keadaan', 3.6],
      ['Surat yang dibawa', 'surat', 3.4],
    ],
    { size: 8.5 },
  ),
  { text: '{/ada_beberapa}' },
  { text: '{penjelasan}', look: { align: 'both', before: 0.2, after: 0.2 } },
  ...only('ada_beberapa', [
    {
      text: 'Barang dan uang titipan setiap orang dicatat tersendiri pada Formulir F08 di hadapan yang bersangkutan.',
      look: { after: 0.2 },
    },
  ]),
  {
    text: 'Sejak berita acara ini ditandatangani, tanggung jawab pelayanan beralih kepada PIHAK KEDUA. Demikian berita acara ini dibuat dengan sebenarnya dalam rangkap {rangkap} untuk digunakan sebagaimana mestinya.',
    look: { align: 'both', after: 0.4, keep: true },
  },
  ...signers([...PARTIES]),
  ...witnessLines,
]

export const word = defineWord(paper, { blocks, words, foot: 'F07 · {nomor}' })
