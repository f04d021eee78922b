import type { z } from 'zod'
import type { Block } from '../../../../platform/word/build-docx.ts'
import {
  body,
  confidential,
  copies,
  details,
  letterhead,
  numberBlock,
  numbered,
  only,
  signature,
  unless,
} from '../naskah/word-blocks.ts'
import { defineWord } from '../naskah/word-form.ts'
import {
  countWord,
  dateWord,
  dayAndDate,
  frame,
  letterHeadWords,
  nikWord,
  or,
  signerWords,
} from '../naskah/word-values.ts'
import { paper } from './data.ts'

type Data = z.output<typeof paper.schema>
type Row = Data['hasil'][number]

// A protected woman is the number of the referrer's own list; every field is there, so that none is taken from outside.
const rowWords = (r: Row) => ({
  urut: r.urut,
  nama: r.dilindungi ? 'sesuai nomor urut daftar Saudara' : r.nama,
  nik: r.dilindungi ? '–' : nikWord(r.nik),
  keterangan: or(r.keterangan, ''),
  alasan: or(r.alasan, ''),
  langkah: or(r.langkah, '–'),
  pilihan_lain: or(r.pilihan_lain, ''),
})

// the letter counts, the attachment names
const words = (d: Data) => {
  const of = (kind: Row['putusan']) => d.hasil.filter((r) => r.putusan === kind).map(rowWords)
  const [diterima, tunggu, belum] = [of('diterima'), of('tunggu'), of('belum')]
  return {
    ...frame(d),
    unit: d.lembaga.unit,
    surat: letterHeadWords(d.surat),
    rujukan: {
      nomor: d.rujukan.nomor,
      tanggal: dateWord(d.rujukan.tanggal),
      hal: d.rujukan.hal,
      jumlah: countWord(d.rujukan.jumlah_baris, 'nama'),
    },
    catatan_jumlah: or(d.catatan_jumlah, ''),
    ada_kedatangan: Boolean(d.kedatangan),
    kedatangan: d.kedatangan
      ? { hari: dayAndDate(d.kedatangan.tanggal), jam: `${d.kedatangan.jam} WIB` }
      : { hari: '–', jam: '–' },
    batas_tunggu: dateWord(d.batas_tunggu),
    pengaduan: d.pengaduan,
    angkatan: d.angkatan,
    jumlah: { diterima: diterima.length, tunggu: tunggu.length, belum: belum.length, semua: d.hasil.length },
    ada: { diterima: diterima.length > 0, tunggu: tunggu.length > 0, belum: belum.length > 0 },
    diterima,
    tunggu,
    belum,
    penanda_tangan: signerWords(d.penanda_tangan),
    ada_tembusan: d.tembusan.length > 0,
    tembusan: numbered(d.tembusan),
  }
}

const part = (title: string, field: string, columns: number[], head: string[], cells: string[]): Block[] => {
  const mark = (i: number) => [i === 0 ? `{#${field}}` : '', i === cells.length - 1 ? `{/${field}}` : ''] as const
  const row = cells.map((cell, i) => `${mark(i)[0]}{${cell}}${mark(i)[1]}`)
  return [
    { text: title, look: { bold: true, before: 0.4, after: 0.15, keep: true } },
    ...unless(`ada.${field}`, [{ text: 'Tidak ada.' }]),
    ...only(`ada.${field}`, [{ columns, head, rows: [row], lined: true, look: { size: 9 } }]),
  ]
}

const blocks: Block[] = [
  confidential,
  ...letterhead,
  ...numberBlock,
  body(
    'Menindaklanjuti surat Saudara nomor {rujukan.nomor} tanggal {rujukan.tanggal} hal {rujukan.hal}, bersama ini kami sampaikan hasil seleksi atas {rujukan.jumlah} dalam daftar Saudara{#catatan_jumlah} ({catatan_jumlah}){/catatan_jumlah}.',
  ),
  {
    columns: [10, 3, 3],
    head: ['Keputusan', 'Jumlah', 'Rincian'],
    rows: [
      ['Diterima', '{jumlah.diterima} orang', 'Bagian A'],
      ['Masuk daftar tunggu', '{jumlah.tunggu} orang', 'Bagian B'],
      ['Belum dapat diterima, disertai pilihan layanan lain', '{jumlah.belum} orang', 'Bagian C'],
      ['Jumlah', '{jumlah.semua} orang', ''],
    ],
    lined: true,
    look: { size: 9 },
  },
  { text: '', look: { after: 0.1 } },
  body(
    '{#ada_kedatangan}Calon yang diterima kami harap hadir pada {kedatangan.hari}, pukul {kedatangan.jam}, diantar petugas Saudara. {/ada_kedatangan}Calon dalam daftar tunggu kami kabari paling lambat {batas_tunggu}. Bagi calon yang belum dapat diterima, kami cantumkan ketentuan yang menjadi dasar dan layanan lain yang sudah kami hubungi, agar tidak ada yang kembali tanpa tujuan.',
  ),
  body(
    'Calon atau keluarganya berhak bertanya, menyampaikan keberatan, atau mengadu atas keputusan ini. {pengaduan} Pengaduan tidak mengurangi kesempatan memperoleh layanan. Mohon hasil ini disampaikan kepada setiap calon secara pribadi dan lisan, tidak ditempel atau dibacakan di muka umum.',
  ),
  body('Atas kerja sama Saudara, kami ucapkan terima kasih.'),
  ...signature(),
  ...copies,
  { pageBreak: true },
  details(
    [
      ['Lampiran', 'Surat Kepala {unit}'],
      ['Nomor', '{surat.nomor}'],
      ['Tanggal', '{surat.tanggal}'],
    ],
    2.2,
    6.5,
    6.8,
  ),
  { text: 'RAHASIA', look: { align: 'right', bold: true, before: 0.2 } },
  {
    text: 'Hasil seleksi calon penerima manfaat',
    look: { align: 'center', bold: true, size: 11.5, upper: true, before: 0.3 },
  },
  { text: '{angkatan}', look: { align: 'center', bold: true, after: 0.2 } },
  ...part(
    'A. Diterima',
    'diterima',
    [1.3, 6.2, 4, 4.5],
    ['Nomor urut', 'Nama', 'NIK', 'Keterangan'],
    ['urut', 'nama', 'nik', 'keterangan'],
  ),
  ...part(
    'B. Daftar tunggu',
    'tunggu',
    [1.3, 4, 5, 5.7],
    ['Nomor urut', 'Nama', 'Alasan', 'Langkah berikut'],
    ['urut', 'nama', 'alasan', 'langkah'],
  ),
  ...part(
    'C. Belum dapat diterima',
    'belum',
    [1.3, 3.7, 5.5, 5.5],
    ['Nomor urut', 'Nama', 'Ketentuan dan alasan', 'Layanan lain yang sudah dihubungi'],
    ['urut', 'nama', 'alasan', 'pilihan_lain'],
  ),
  {
    text: 'Nomor urut mengikuti daftar Saudara. Data dengan keterangan “belum ada” atau “belum lengkap” dibantu kelengkapannya oleh petugas kami; hal itu tidak memengaruhi keputusan.',
    look: { size: 8.5, before: 0.3, keep: true },
  },
  ...signature(),
]

/** The decision letter in Word. */
export const word = defineWord(paper, { blocks, words, foot: '{surat.nomor}' })
