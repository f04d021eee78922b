import type { z } from 'zod'
import type { Block } from '../../../../platform/word/build-docx.ts'
import { letterhead, table } from '../naskah/word-blocks.ts'
import { defineWord } from '../naskah/word-form.ts'
import { closing, officeOf, opening, party, signers, title } from '../naskah/word-minutes.ts'
import { dateWord, figure, frame, minuteWords, or, signerWords } from '../naskah/word-values.ts'
import { paper } from './data.ts'

const words = (d: z.output<typeof paper.schema>) => ({
  ...frame(d),
  ...minuteWords(d),
  ...{ objek: d.objek, mulai_tanggal: dateWord(d.mulai_tanggal), selesai_tanggal: dateWord(d.selesai_tanggal) },
  ...{ tercatat: figure(d.barang.length), sesuai: figure(d.sesuai), beda: figure(d.beda) },
  barang: d.barang.map((b, i) => ({
    ...{ ke: i + 1, nama: b.nama, nomor: or(b.nomor, '–') },
    ...{ menurut_buku: b.menurut_buku, ditemukan: b.ditemukan, keterangan: or(b.keterangan, '–') },
  })),
  mengetahui: signerWords(d.mengetahui),
})

const blocks: Block[] = [
  ...letterhead,
  ...title('Berita acara opname', 'NOMOR {nomor}'),
  opening,
  ...party('pihak_pertama', '1', 'YANG MEMULAI'),
  ...party('pihak_kedua', '2', 'YANG MENUTUP'),
  {
    text: 'menyatakan bahwa opname {objek} dimulai pada {mulai_tanggal} dan ditutup pada {selesai_tanggal}, dengan hasil sebagai berikut. Tercatat {tercatat}, sesuai buku {sesuai}, berbeda {beda}.',
    look: { align: 'both', after: 0.2 },
  },
  table(
    'barang',
    [
      ['No.', 'ke', 0.9],
      ['Barang', 'nama', 4.3],
      ['Nomor, satuan', 'nomor', 2.8],
      ['Menurut buku', 'menurut_buku', 2.8],
      ['Ditemukan', 'ditemukan', 2.8],
      ['Keterangan', 'keterangan', 3.4],
    ],
    { size: 8.5 },
  ),
  closing,
  ...signers([
    { above: 'YANG MEMULAI,', field: 'pihak_pertama' },
    { above: 'Mengetahui,', office: officeOf('mengetahui'), field: 'mengetahui' },
    { above: 'YANG MENUTUP,', field: 'pihak_kedua' },
  ]),
]

export const word = defineWord(paper, { blocks, words, foot: 'Berita acara · {nomor}' })
