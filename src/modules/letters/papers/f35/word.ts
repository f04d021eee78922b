import type { z } from 'zod'
import { terbilangRupiah } from '../../../../kernel/terbilang.ts'
import type { Block } from '../../../../platform/word/build-docx.ts'
import { confidential, letter, letterhead, numbered, only, table } from '../naskah/word-blocks.ts'
import { defineWord } from '../naskah/word-form.ts'
import { listed, officeOf, opening, party, signers, title, witnessLines } from '../naskah/word-minutes.ts'
import { figure, frame, minuteWords, or, signedBy, signerWords, witnessWords } from '../naskah/word-values.ts'
import { paper } from './data.ts'

const words = (d: z.output<typeof paper.schema>) => {
  const total = d.barang.reduce((sum, b) => sum + b.jumlah * b.harga, 0)
  const two = d.pihak_kedua
  return {
    ...frame(d),
    ...minuteWords(d),
    // a protected woman signs with her code
    penerima: signedBy(two.dilindungi ? { nama: `kode ${two.kode}` } : { nama: two.nama, nip: two.nip }),
    rahasia: d.netral ? 'RAHASIA' : '',
    usaha: d.usaha,
    sumber_dana: d.sumber_dana,
    barang: d.barang.map((b, i) => ({
      ke: i + 1,
      nama: b.nama,
      merek: or(b.merek, '–'),
      seri: or(b.seri, '–'),
      jumlah: `${figure(b.jumlah)} ${or(b.satuan, '')}`.trim(),
      harga: figure(b.harga),
      nilai: figure(b.jumlah * b.harga),
    })),
    total: figure(total),
    terbilang: terbilangRupiah(total),
    pernyataan: numbered(d.pernyataan, letter),
    meterai: d.meterai ? 'Meterai Rp10.000' : '',
    ada_saksi: (d.saksi ?? []).length > 0,
    saksi: witnessWords(d.saksi ?? []),
    mengetahui: signerWords(d.mengetahui),
  }
}

const blocks: Block[] = [
  ...only('rahasia', [confidential]),
  ...letterhead,
  ...title('Berita acara serah terima alat usaha', 'NOMOR {nomor}'),
  opening,
  ...party('pihak_pertama', '1', 'PIHAK PERTAMA'),
  ...party('pihak_kedua', '2', 'PIHAK KEDUA'),
  {
    text: 'PIHAK PERTAMA menyerahkan kepada PIHAK KEDUA, dan PIHAK KEDUA menerima dalam keadaan baik serta sudah dicoba, alat usaha {usaha} yang bersumber dari {sumber_dana}, sebagai berikut.',
    look: { align: 'both', after: 0.2 },
  },
  table(
    'barang',
    [
      ['No.', 'ke', 0.9],
      ['Barang', 'nama', 4.6],
      ['Merek, jenis', 'merek', 2.5],
      ['Nomor seri', 'seri', 2.8],
      ['Jumlah', 'jumlah', 1.8],
      ['Harga satuan (Rp)', 'harga', 2.2],
      ['Nilai (Rp)', 'nilai', 2.2],
    ],
    { size: 8.5, last: [['', 'Jumlah', '', '', '', '', '{total}']] },
  ),
  { text: 'Terbilang: {terbilang}', look: { before: 0.1, after: 0.2 } },
  { text: 'PIHAK KEDUA menyatakan:', look: { after: 0.1, keep: true } },
  listed('pernyataan'),
  {
    text: 'Demikian berita acara ini dibuat dalam rangkap {rangkap}, dibacakan kepada PIHAK KEDUA sebelum ditandatangani, dan masing-masing pihak memperoleh satu rangkap.',
    look: { align: 'both', before: 0.2, after: 0.4, keep: true },
  },
  ...signers(
    [
      { above: 'PIHAK KEDUA,', field: 'penerima' },
      { above: 'Mengetahui,', office: officeOf('mengetahui'), field: 'mengetahui' },
      { above: 'PIHAK PERTAMA,', field: 'pihak_pertama' },
    ],
    { room: '{meterai}' },
  ),
  ...only('ada_saksi', witnessLines),
  { text: '' },
]

export const word = defineWord(paper, { blocks, words, foot: 'F35 · {nomor}' })
