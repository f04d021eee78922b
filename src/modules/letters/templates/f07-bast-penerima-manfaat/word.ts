import type { z } from 'zod'
import { terbilang } from '../../../../kernel/terbilang.ts'
import type { Block } from '../../../../platform/word/build-docx.ts'
import { details, letterhead, numbered, only } from '../naskah/word-blocks.ts'
import {
  countWord,
  DOTS,
  dateWord,
  headOf,
  moneyWord,
  nikWord,
  openingDate,
  or,
  partyWords,
  sampleWords,
} from '../naskah/word-values.ts'
import type { f07 } from './data.ts'

type Data = z.output<typeof f07.schema>
type Arrived = Data['orang'][number]

const arrivedWords = (o: Arrived, i: number) => {
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
    surat: o.surat?.length ? o.surat.join('; ') : 'belum ada',
    barang: o.barang?.length ? o.barang.join('; ') : 'tidak ada',
    uang: moneyWord(o.uang),
  }
}

/** Fields of the F07 in Word. */
export const f07Words = (d: Data) => {
  const orang = d.orang.map(arrivedWords)
  return {
    contoh: sampleWords(d.contoh),
    kop: headOf(d.lembaga, d.netral === true),
    judul: d.netral ? 'Berita acara serah terima' : 'Berita acara serah terima penerima manfaat',
    nomor: or(d.nomor, DOTS),
    hari: openingDate(d.tanggal),
    jam: d.jam ? `pukul ${d.jam} WIB, ` : '',
    tempat: d.tempat,
    pihak_pertama: partyWords(d.pihak_pertama),
    pihak_kedua: partyWords(d.pihak_kedua),
    jumlah: orang.length === 1 ? 'seorang' : countWord(orang.length, 'orang'),
    dasar: d.dasar,
    // one woman is told in full, several in a table
    seorang: orang.length === 1 ? orang : [],
    ada_beberapa: orang.length > 1,
    beberapa: orang.length > 1 ? orang : [],
    penjelasan: d.penjelasan,
    rangkap: `${d.rangkap} (${terbilang(d.rangkap)})`,
    saksi: numbered(d.saksi.map((s) => (s.jabatan ? `${s.nama}, ${s.jabatan}` : s.nama))),
  }
}

const party = (field: string, number: string, called: string): Block[] => [
  details([[`${number}. {${field}.label}`, `{${field}.nama}`]], 3.8, 12.2),
  ...only(`${field}.nip`, [details([['    NIP', `{${field}.nip}`]], 3.8, 12.2)]),
  details(
    [
      [`    {${field}.label_jabatan}`, `{${field}.jabatan}`],
      ['    Alamat', `{${field}.alamat}`],
    ],
    3.8,
    12.2,
  ),
  { text: `{${field}.bertindak}, selanjutnya disebut ${called}.`, look: { left: 0.9, align: 'both', after: 0.3 } },
]

const signer = (field: string) => `{${field}.nama}`

export const f07Blocks: Block[] = [
  { text: 'RAHASIA', look: { align: 'right', bold: true } },
  ...letterhead,
  { text: '{judul}', look: { align: 'center', bold: true, size: 11.5, upper: true } },
  { text: 'NOMOR {nomor}', look: { align: 'center', after: 0.5 } },
  {
    text: 'Pada hari ini {hari}, {#jam}{jam}{/jam}bertempat di {tempat}, kami yang bertanda tangan di bawah ini:',
    look: { align: 'both', after: 0.3 },
  },
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
  {
    columns: [1, 5, 4, 3.6, 3.4],
    head: ['No.', 'Nama', 'NIK', 'Keadaan saat tiba', 'Surat yang dibawa'],
    rows: [['{#beberapa}{ke}', '{nama}', '{nik}', '{keadaan}', '{surat}{/beberapa}']],
    lined: true,
    look: { size: 8.5 },
  },
  { text: '{/ada_beberapa}' },
  { text: '{penjelasan}', look: { align: 'both', before: 0.2, after: 0.2 } },
  {
    text: 'Sejak berita acara ini ditandatangani, tanggung jawab pelayanan beralih kepada PIHAK KEDUA. Demikian berita acara ini dibuat dengan sebenarnya dalam rangkap {rangkap} untuk digunakan sebagaimana mestinya.',
    look: { align: 'both', after: 0.4, keep: true },
  },
  {
    columns: [8.5, 8.5],
    rows: [
      ['PIHAK KEDUA,', 'PIHAK PERTAMA,'],
      ['', ''],
      ['', ''],
      ['', ''],
      [signer('pihak_kedua'), signer('pihak_pertama')],
    ],
    look: { keep: true },
  },
  { text: 'Saksi-saksi:', look: { before: 0.4, keep: true } },
  { text: '{#saksi}' },
  { text: '{ke}. {isi} ………………………', look: { before: 0.3 } },
  { text: '{/saksi}' },
]
