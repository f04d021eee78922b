import type { z } from 'zod'
import type { Block } from '../../../../platform/word/build-docx.ts'
import { details, letterhead, table } from '../naskah/word-blocks.ts'
import { defineWord } from '../naskah/word-form.ts'
import { officeOf, signers } from '../naskah/word-minutes.ts'
import { DOTS, dayAndDate, frame, or, signedBy } from '../naskah/word-values.ts'
import { paper } from './data.ts'

type Data = z.output<typeof paper.schema>

// A protected woman stands as her code, without her register number (papers 13).
const rowWords = (p: Data['peserta'][number] | null) => {
  if (!p) return { induk: '', nama: '', status: '' }
  const who = p.dilindungi ? { induk: '', nama: p.kode } : { induk: or(p.induk, '–'), nama: p.nama }
  return { ...who, status: or(p.status, '') }
}

// odd rows sign left, even rows right, so that each signature has twice the height
const placed = (row: ReturnType<typeof rowWords>, i: number) => ({
  ke: i + 1,
  ...row,
  kiri: i % 2 === 0 ? i + 1 : '',
  kanan: i % 2 === 1 ? i + 1 : '',
})

const officer = (p: Data['penyaji'], office: string) => ({
  ...signedBy(p ?? {}),
  pengantar: '',
  jabatan: or(p?.jabatan, office),
})

const words = (d: Data) => ({
  ...frame(d),
  lembar: or(d.lembar, DOTS),
  kegiatan: d.kegiatan,
  materi: or(d.materi, DOTS),
  pelaksana: or(d.pelaksana, DOTS),
  hari: d.tanggal ? dayAndDate(d.tanggal) : DOTS,
  pukul: `${or(d.mulai, '………')} – ${or(d.selesai, '………')} WIB`,
  tempat: or(d.tempat, DOTS),
  peserta: [...d.peserta, ...Array.from({ length: d.baris_kosong ?? 0 }, () => null)].map(rowWords).map(placed),
  koordinator: officer(d.koordinator, 'Koordinator kelas'),
  penyaji: officer(d.penyaji, 'Pelaksana'),
})

const MARKS = ['H', 'T', 'I', 'S', 'D', 'TK']

const people = table('peserta', [
  ['No.', 'ke', 1],
  ['Nomor induk', 'induk', 2.5],
  ['Nama', 'nama', 6.3],
  ['Kode', 'status', 1.4],
  ['Tanda tangan', 'kiri', 2.9],
  ['', 'kanan', 2.9],
])

const blocks: Block[] = [
  ...letterhead,
  { text: 'DAFTAR HADIR', look: { align: 'center', bold: true, size: 15, after: 0.3 } },
  details(
    [
      ['Kegiatan', '{kegiatan}'],
      ['Materi', '{materi}'],
      ['Pelaksana', '{pelaksana}'],
      ['Hari, tanggal', '{hari}'],
      ['Pukul', '{pukul}'],
      ['Tempat', '{tempat}'],
    ],
    3,
    13.5,
  ),
  { text: '', look: { after: 0.1 } },
  { ...people, look: { before: 0.14, after: 0.14 } },
  {
    text: 'Kode diisi petugas: H hadir · T terlambat · I izin · S sakit · D dispensasi · TK tanpa keterangan. Yang tidak dapat menulis membubuhkan cap jempol.',
    look: { size: 8, before: 0.2, after: 0.2 },
  },
  { columns: MARKS.map(() => 0.95), head: MARKS, rows: [MARKS.map(() => '')], lined: true, look: { keep: true } },
  { text: '', look: { after: 0.2, keep: true } },
  ...signers([
    { above: officeOf('koordinator'), field: 'koordinator' },
    { above: officeOf('penyaji'), field: 'penyaji' },
  ]),
  { text: '' },
]

export const word = defineWord(paper, { blocks, words, foot: 'F19 · lembar nomor {lembar}' })
