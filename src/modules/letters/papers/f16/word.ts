import type { z } from 'zod'
import type { Block } from '../../../../platform/word/build-docx.ts'
import { confidential, details, letterhead, only, signature, table, unless } from '../naskah/word-blocks.ts'
import { defineWord } from '../naskah/word-form.ts'
import { signers } from '../naskah/word-minutes.ts'
import { DOTS, dateWord, frame, or, shortDay, signedBy, signerWords, tick } from '../naskah/word-values.ts'
import { paper } from './data.ts'

type Data = z.output<typeof paper.schema>
type Goal = Data['tujuan'][number]

const LEVELS = [
  [2, '2', '+2', 'Jauh lebih dari harapan'],
  [1, '1', '+1', 'Lebih dari harapan'],
  [0, '0', '0', 'Sesuai harapan'],
  [-1, '-1', '−1', 'Kurang dari harapan'],
  [-2, '-2', '−2', 'Jauh kurang dari harapan'],
] as const

const goalWords = (t: Goal, i: number) => ({
  ke: i + 1,
  isi: t.tujuan,
  bobot: t.bobot,
  masalah: or(t.masalah, '–'),
  kebutuhan: or(t.kebutuhan, '–'),
  taraf: LEVELS.map(([n, key, tanda, arti]) => ({
    tanda,
    arti,
    keadaan: or(t.gas[key], DOTS),
    mulai: t.awal === n ? tick(true) : '',
  })),
  kegiatan: t.kegiatan.map((k) => ({
    isi: k.kegiatan,
    komponen: or(k.komponen, '–'),
    penanggung: or(k.penanggung, '–'),
    waktu_tempat: k.tempat ? `${or(k.waktu, '–')}; ${k.tempat}` : or(k.waktu, '–'),
    anggaran: or(k.anggaran, 'tanpa biaya'),
  })),
})

const words = (d: Data) => {
  const o = d.orang
  const nama = o.dilindungi ? `kode ${o.kode}` : o.nama
  return {
    ...frame(d),
    versi: d.versi,
    // a draft was not put to the head yet: nobody signs it by mistake
    draf: d.draf === true,
    disepakati: dateWord(d.tanggal),
    review: dateWord(d.review),
    orang: {
      nama,
      induk: o.dilindungi ? '–' : or(o.induk, '–'),
      kelas: or(o.kelas, '–'),
      masa: `${shortDay(o.masuk)} – ${shortDay(o.selesai)}`,
    },
    harapan: d.harapan,
    kekuatan: d.kekuatan,
    tujuan: d.tujuan.map(goalWords),
    catatan: or(d.catatan, ''),
    penerima: signedBy({ nama }),
    peksos: signedBy(d.peksos),
    koordinator: { pengantar: or(d.koordinator.pengantar, ''), ...signedBy(d.koordinator) },
    kepala: signerWords(d.kepala),
  }
}

const person = details(
  [
    ['Nama', '{orang.nama}'],
    ['Nomor induk', '{orang.induk}'],
    ['Kelas', '{orang.kelas}'],
    ['Masa layanan', '{orang.masa}'],
    ['Pekerja sosial', '{peksos.nama}'],
    ['Review berikut', '{review}'],
  ],
  3.4,
  12,
)

const goals: Block[] = [
  { text: '{#tujuan}' },
  {
    columns: [13.5, 2.5],
    rows: [['Tujuan {ke}. {isi}', 'bobot {bobot}']],
    look: { bold: true, before: 0.5, after: 0.1, keep: true },
  },
  details(
    [
      ['Masalah', '{masalah}'],
      ['Kebutuhan', '{kebutuhan}'],
    ],
    3.4,
    12,
  ),
  { text: '', look: { size: 4, keep: true } },
  table('taraf', [
    ['Taraf', 'tanda', 1.3],
    ['Arti', 'arti', 4.6],
    ['Keadaan yang terlihat', 'keadaan', 7.6],
    ['Mulai di sini', 'mulai', 2.5],
  ]),
  { text: '', look: { size: 4 } },
  table(
    'kegiatan',
    [
      ['Kegiatan', 'isi', 5.2],
      ['Komponen', 'komponen', 2.9],
      ['Penanggung jawab', 'penanggung', 2.7],
      ['Waktu dan tempat', 'waktu_tempat', 3],
      ['Anggaran', 'anggaran', 2.2],
    ],
    { size: 8.5 },
  ),
  { text: '{/tujuan}' },
]

const blocks: Block[] = [
  confidential,
  ...letterhead,
  { text: 'Rencana intervensi', look: { bold: true, size: 16 } },
  ...only('draf', [{ text: 'Versi {versi}, DRAF, belum diajukan ke Kepala', look: { after: 0.3 } }]),
  ...unless('draf', [{ text: 'Versi {versi}, disepakati {disepakati}', look: { after: 0.3 } }]),
  person,
  { text: 'Yang saya inginkan', look: { bold: true, before: 0.3, keep: true } },
  { text: '{harapan}' },
  { text: 'Yang sudah saya bisa', look: { bold: true, before: 0.2, keep: true } },
  { text: '{kekuatan}' },
  ...goals,
  ...only('catatan', [{ text: 'Catatan kesepakatan. {catatan}', look: { before: 0.3 } }]),
  {
    text: 'Rencana ini sudah dibacakan dan dibicarakan bersama. Rencana dapat diubah bila penerima manfaat memintanya.',
    look: { before: 0.4, after: 0.3, keep: true },
  },
  ...signers(
    [
      { above: 'Penerima manfaat,', field: 'penerima', note: 'tanda tangan atau cap jempol' },
      { above: 'Pekerja sosial,', field: 'peksos' },
      {
        above: '{#koordinator.pengantar}{koordinator.pengantar} {/koordinator.pengantar}Koordinator Pembinaan,',
        field: 'koordinator',
      },
    ],
    { width: 16 },
  ),
  { text: 'Persetujuan Kepala', look: { bold: true, before: 0.4, keep: true } },
  ...['☐ Disetujui', '☐ Dikembalikan dengan catatan', `Tanggal ${DOTS}`].map(
    (text): Block => ({ text, look: { before: 0.1, keep: true } }),
  ),
  ...signature('kepala'),
]

export const word = defineWord(paper, {
  blocks,
  words,
  foot: 'F16 · rencana versi {versi}{#draf} · DRAF, bukan untuk ditandatangani{/draf}',
})
