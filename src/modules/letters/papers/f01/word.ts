import type { z } from 'zod'
import type { Block } from '../../../../platform/word/build-docx.ts'
import { body, copies, letterhead, numberBlock, numbered, signature } from '../naskah/word-blocks.ts'
import { defineWord } from '../naskah/word-form.ts'
import { countWord, dateWord, frame, letterHeadWords, signerWords } from '../naskah/word-values.ts'
import { paper } from './data.ts'

type Data = z.output<typeof paper.schema>

const words = (d: Data) => ({
  ...frame(d),
  surat: letterHeadWords(d.surat),
  unit: d.lembaga.unit,
  angkatan: d.angkatan.nama,
  lama: countWord(d.angkatan.lama_hari, 'hari'),
  mulai: dateWord(d.angkatan.mulai),
  selesai: dateWord(d.angkatan.selesai),
  daerah: d.daerah,
  kuota: countWord(d.kuota, 'tempat'),
  kriteria: numbered(d.kriteria),
  berkas: numbered(d.berkas),
  jadwal: d.jadwal,
  kerahasiaan: d.kerahasiaan,
  narahubung: d.narahubung,
  penanda_tangan: signerWords(d.penanda_tangan),
  ada_tembusan: d.tembusan.length > 0,
  tembusan: numbered(d.tembusan),
})

const list = (field: string): Block[] => [
  { text: `{#${field}}` },
  { text: '{ke}) {isi}', look: { left: 2, align: 'both' } },
  { text: `{/${field}}` },
]

const blocks: Block[] = [
  ...letterhead,
  ...numberBlock,
  body(
    'Dengan hormat, bersama ini kami sampaikan bahwa {unit} membuka pelayanan bagi penerima manfaat {angkatan} selama {lama}, mulai {mulai} sampai dengan {selesai}. Untuk {daerah} tersedia {kuota}. Sehubungan dengan itu, kami mohon Saudara menyampaikan daftar calon dengan ketentuan berikut.',
  ),
  { text: 'a. Kriteria calon:', look: { left: 1.25, bold: true, keep: true } },
  ...list('kriteria'),
  { text: 'b. Berkas yang disertakan:', look: { left: 1.25, bold: true, keep: true } },
  ...list('berkas'),
  { text: 'c. Jadwal:', look: { left: 1.25, bold: true, keep: true, after: 0.1 } },
  {
    columns: [10, 6],
    head: ['Kegiatan', 'Waktu'],
    rows: [['{#jadwal}{kegiatan}', '{waktu}{/jadwal}']],
    lined: true,
    look: { size: 9 },
  },
  { text: 'd. Kerahasiaan: {kerahasiaan}', look: { left: 1.25, before: 0.2, after: 0.2, align: 'both' } },
  body(
    'Keterangan lebih lanjut dapat diperoleh dari {narahubung.nama}, telepon {narahubung.telepon}. Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.',
  ),
  ...signature(),
  ...copies,
]

/** The default template; a centre downloads it, puts in its arms and its own words, and uploads it. */
export const word = defineWord(paper, { blocks, words, foot: '{surat.nomor}' })
