import type { z } from 'zod'
import type { Block } from '../../../../platform/word/build-docx.ts'
import { only, sampleMark, signature, table } from '../naskah/word-blocks.ts'
import { defineWord } from '../naskah/word-form.ts'
import { countWord, DOTS, dateWord, frame, or, signerWords } from '../naskah/word-values.ts'
import { paper } from './data.ts'

const words = (d: z.output<typeof paper.schema>) => ({
  ...frame({ ...d, netral: true }),
  jenis: d.jenis,
  nomor: or(d.nomor, DOTS),
  terbitan: d.terbitan ? `Terbitan ke-${d.terbitan.ke}, mengganti Nomor ${d.terbitan.mengganti}` : '',
  nama: or(d.nama, DOTS),
  lahir: `${or(d.lahir_di, DOTS)}, ${dateWord(d.lahir)}`,
  pelatihan: d.pelatihan,
  jam: countWord(d.jam, 'jam pelajaran'),
  mulai: dateWord(d.mulai),
  selesai: dateWord(d.selesai),
  hasil: d.hasil,
  kota: d.kota,
  tanggal: dateWord(d.tanggal),
  materi: d.materi.map((m, i) => ({
    ke: i + 1,
    nama: m.nama,
    kode: or(m.kode, '–'),
    jam: m.jam,
    hasil: or(m.hasil, '–'),
  })),
  jumlah: d.materi.reduce((sum, m) => sum + m.jam, 0),
  penanda_tangan: signerWords(d.penanda_tangan),
  penilai: signerWords(d.penilai),
})

const middle = (
  text: string,
  size: number,
  more: { bold?: boolean; upper?: boolean; before?: number } = {},
): Block => ({
  text,
  look: { align: 'center', size, after: 0.15, ...more },
})

const blocks: Block[] = [
  ...sampleMark,
  middle('{kop.pemda}', 12.5, { upper: true }),
  middle('{kop.dinas}', 15, { bold: true, upper: true }),
  middle('SERTIFIKAT', 27, { bold: true, before: 0.5 }),
  middle('{jenis}', 13),
  middle('Nomor {nomor}', 10.5),
  ...only('terbitan', [middle('{terbitan}', 9)]),
  middle('diberikan kepada', 11.5, { before: 0.4 }),
  middle('{nama}', 22, { bold: true }),
  middle('lahir di {lahir}', 10.5),
  middle(
    'yang telah mengikuti {pelatihan} selama {jam}, tanggal {mulai} sampai dengan {selesai}, dan dinyatakan',
    11.5,
    { before: 0.3 },
  ),
  middle('{hasil}', 19, { bold: true, upper: true }),
  { text: '{kota}, {tanggal}', look: { left: 14.5, before: 0.3, keep: true } },
  ...signature('penanda_tangan', 14.5),
  { pageBreak: true },
  middle('DAFTAR MATERI DAN HASIL', 15, { bold: true }),
  middle('{nama} · Nomor {nomor}', 11.5),
  table(
    'materi',
    [
      ['No.', 'ke', 1],
      ['Materi', 'nama', 11.6],
      ['Unit SKKNI', 'kode', 5.6],
      ['Jam pelajaran', 'jam', 2.6],
      ['Hasil', 'hasil', 2.4],
    ],
    { size: 9.5, last: [['', 'Jumlah', '', '{jumlah}', '']] },
  ),
  {
    text: 'K kompeten: semua butir penting dan rata-ratanya bertaraf 3 atau lebih dari 4. BK belum kompeten, dapat diuji lagi.',
    look: { size: 8.5, before: 0.2 },
  },
  {
    text: 'Sertifikat ini menerangkan pelatihan dan hasil penilaian penyelenggara. Sertifikat kompetensi kerja diterbitkan lembaga sertifikasi profesi.',
    look: { size: 8.5, after: 0.4 },
  },
  ...signature('penilai', 14.5),
]

export const word = defineWord(paper, { blocks, words, foot: 'Nomor {nomor}', isLandscape: true })
