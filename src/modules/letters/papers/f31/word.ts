import type { z } from 'zod'
import type { Block } from '../../../../platform/word/build-docx.ts'
import { confidential, details, letterhead, numbered, table } from '../naskah/word-blocks.ts'
import { defineWord } from '../naskah/word-form.ts'
import { listed, officeOf, signers, title } from '../naskah/word-minutes.ts'
import { DOTS, dateWord, figure, frame, or, shortDay, signedBy, signerWords } from '../naskah/word-values.ts'
import { paper } from './data.ts'

const words = (d: z.output<typeof paper.schema>) => ({
  ...frame(d),
  unit: d.lembaga.unit,
  nomor: or(d.nomor, DOTS),
  tanggal: dateWord(d.tanggal),
  diterima: dateWord(d.diterima),
  kota: d.kota,
  angkatan: d.angkatan,
  mulai: dateWord(d.mulai),
  selesai: dateWord(d.selesai),
  ringkasan: d.ringkasan,
  kelas: d.kelas.map((k) => ({ ...k, belum: k.dinilai - k.kompeten, hadir: or(k.hadir, '–') })),
  catatan_keterampilan: d.catatan_keterampilan,
  praktik: d.praktik.map((p) => ({
    nama: p.nama,
    hari: p.hari,
    pelanggan: figure(p.pelanggan),
    pendapatan: figure(p.pendapatan),
    laba: figure(p.laba),
  })),
  perubahan: numbered(d.perubahan),
  peran: d.peran,
  hambatan: numbered(d.hambatan),
  saran: d.saran.map((s, i) => ({
    ke: i + 1,
    saran: s.saran,
    penanggung: or(s.penanggung, '–'),
    batas: shortDay(s.batas),
  })),
  pelapor: signedBy(d.pelapor),
  penerima: signerWords(d.penerima),
  hasil: d.hasil.map((r, i) => ({
    ke: i + 1,
    induk: r.induk,
    kelas: or(r.kelas, '–'),
    hadir: or(r.hadir, '–'),
    hasil: or(r.hasil, '–'),
    laba: typeof r.laba === 'number' ? figure(r.laba) : '–',
    keterangan: or(r.keterangan, ''),
  })),
})

const part = (text: string): Block => ({ text, look: { bold: true, before: 0.4, after: 0.2, keep: true } })
const told = (text: string): Block => ({ text, look: { align: 'both', before: 0.15 } })
const blocks: Block[] = [
  confidential,
  ...letterhead,
  ...title('Laporan evaluasi'),
  { text: '{angkatan}', look: { align: 'center', bold: true } },
  { text: 'NOMOR {nomor}', look: { align: 'center', after: 0.5 } },
  details(
    [
      ['Kepada', 'Kepala {unit}'],
      ['Dari', '{pelapor.nama}, pekerja sosial'],
      ['Masa', '{mulai} sampai dengan {selesai}'],
      ['Tanggal laporan', '{tanggal}'],
    ],
    3.7,
    11.8,
  ),
  part('1. Ringkasan'),
  told('{ringkasan}'),
  part('2. Keterampilan'),
  table('kelas', [
    ['Kelas', 'nama', 4.6],
    ['Peserta', 'peserta', 2],
    ['Dinilai', 'dinilai', 2],
    ['Kompeten', 'kompeten', 2.4],
    ['Belum kompeten', 'belum', 2.5],
    ['Kehadiran', 'hadir', 2.5],
  ]),
  told('{catatan_keterampilan}'),
  part('3. Praktik belajar usaha'),
  table('praktik', [
    ['Kelas', 'nama', 5.2],
    ['Hari buka', 'hari', 2.4],
    ['Pelanggan', 'pelanggan', 2.4],
    ['Pendapatan (Rp)', 'pendapatan', 3],
    ['Laba (Rp)', 'laba', 3],
  ]),
  part('4. Perubahan yang dialami penerima manfaat'),
  listed('perubahan', '–'),
  part('5. Peran pekerja sosial'),
  table('peran', [
    ['Peran', 'peran', 3.2],
    ['Kegiatan', 'jumlah', 2],
    ['Uraian', 'uraian', 10.8],
  ]),
  part('6. Hambatan'),
  listed('hambatan'),
  part('7. Saran dan tindak lanjut'),
  table('saran', [
    ['No.', 'ke', 1],
    ['Saran', 'saran', 8.2],
    ['Penanggung jawab', 'penanggung', 3.9],
    ['Batas waktu', 'batas', 2.9],
  ]),
  { text: '', look: { after: 0.3, keep: true } },
  ...signers(
    [
      { above: 'Diterima tanggal {diterima}', office: officeOf('penerima'), field: 'penerima' },
      { above: '{kota}, {tanggal}', office: 'Pekerja Sosial,', field: 'pelapor' },
    ],
    { width: 16 },
  ),
  { pageBreak: true },
  ...title('Lampiran: hasil setiap penerima manfaat'),
  { text: '{angkatan}', look: { align: 'center', bold: true, after: 0.4 } },
  table(
    'hasil',
    [
      ['No.', 'ke', 1],
      ['Nomor induk', 'induk', 2.4],
      ['Kelas', 'kelas', 2.1],
      ['Hadir', 'hadir', 1.5],
      ['Hasil', 'hasil', 3],
      ['Laba praktik (Rp)', 'laba', 2.2],
      ['Keterangan', 'keterangan', 3.8],
    ],
    { size: 8.5 },
  ),
  {
    text: 'Nama dapat dibuka oleh yang berwenang melalui nomor induk. Lampiran ini tidak ditempel dan tidak dibagikan.',
    look: { size: 8.5, before: 0.2 },
  },
]

export const word = defineWord(paper, { blocks, words, foot: 'F31 · {nomor}' })
