import type { z } from 'zod'
import type { Block } from '../../../../platform/word/build-docx.ts'
import { confidential, details, letterhead, numbered, only, table, unless } from '../naskah/word-blocks.ts'
import { defineWord } from '../naskah/word-form.ts'
import { listed, officeOf, signers, title } from '../naskah/word-minutes.ts'
import { bar } from '../naskah/word-pictures.ts'
import { DOTS, dateWord, figure, frame, or, shortDay, signedBy, signerWords } from '../naskah/word-values.ts'
import { paper } from './data.ts'

const most = <T>(of: readonly T[], n: (one: T) => number) => Math.max(1, ...of.map(n))
/** A part of a sum, and the rest of it. */
const both = (whole: number, part: number, sum: number) =>
  bar(
    whole,
    [
      { isi: part, rupa: 'penuh' },
      { isi: sum - part, rupa: 'arsir' },
    ],
    null,
  )

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
  kelas: d.kelas.map((k) => ({
    ...k,
    gambar: both(
      most(d.kelas, (x) => x.dinilai),
      k.kompeten,
      k.dinilai,
    ),
    belum: k.dinilai - k.kompeten,
    hadir: or(k.hadir, '–'),
  })),
  catatan_keterampilan: d.catatan_keterampilan,
  praktik: d.praktik.map((p) => ({
    nama: p.nama,
    gambar: both(
      most(d.praktik, (x) => x.pendapatan),
      Math.max(0, p.laba),
      p.pendapatan,
    ),
    hari: p.hari,
    pelanggan: figure(p.pelanggan),
    pendapatan: figure(p.pendapatan),
    laba: figure(p.laba),
  })),
  perubahan: numbered(d.perubahan),
  ada_praktik: d.praktik.length > 0,
  peran: d.peran.map((p) => ({
    ...p,
    gambar: bar(
      most(d.peran, (x) => x.jumlah),
      [{ isi: p.jumlah, rupa: 'penuh' }],
      null,
    ),
  })),
  ada_peran: d.peran.length > 0,
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
const key = (text: string): Block => ({ text, look: { size: 8, after: 0.1, keep: true } })
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
  key('■ kompeten   ▨ belum kompeten'),
  table('kelas', [
    ['Kelas', 'nama', 2.6],
    ['Gambar', 'gambar', 4.2],
    ['Peserta', 'peserta', 1.7],
    ['Dinilai', 'dinilai', 1.6],
    ['Kompeten', 'kompeten', 2],
    ['Belum kompeten', 'belum', 2],
    ['Kehadiran', 'hadir', 2],
  ]),
  told('{catatan_keterampilan}'),
  part('3. Praktik belajar usaha'),
  ...only('ada_praktik', [
    key('■ laba   ▨ biaya'),
    table('praktik', [
      ['Kelas', 'nama', 2.8],
      ['Gambar', 'gambar', 4.2],
      ['Hari buka', 'hari', 1.7],
      ['Pelanggan', 'pelanggan', 2.1],
      ['Pendapatan (Rp)', 'pendapatan', 2.7],
      ['Laba (Rp)', 'laba', 2.6],
    ]),
  ]),
  ...unless('ada_praktik', [told('Belum ada praktik yang dicatat.')]),
  part('4. Perubahan yang dialami penerima manfaat'),
  listed('perubahan', '–'),
  part('5. Peran pekerja sosial'),
  ...only('ada_peran', [
    table('peran', [
      ['Peran', 'peran', 2.8],
      ['Gambar', 'gambar', 4.2],
      ['Kegiatan', 'jumlah', 1.9],
      ['Uraian', 'uraian', 7.1],
    ]),
  ]),
  ...unless('ada_peran', [told('Belum ada peran yang ditulis.')]),
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
