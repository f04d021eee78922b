import type { z } from 'zod'
import type { Block } from '../../../../platform/word/build-docx.ts'
import { body, copies, details, letterhead, numberBlock, numbered, signature } from '../naskah/word-blocks.ts'
import { defineWord } from '../naskah/word-form.ts'
import { dayAndDate, frame, letterHeadWords, or, signerWords } from '../naskah/word-values.ts'
import { paper } from './data.ts'

const words = (d: z.output<typeof paper.schema>) => ({
  ...frame(d),
  surat: letterHeadWords(d.surat),
  unit: d.lembaga.unit,
  kegiatan: d.kegiatan,
  hari: dayAndDate(d.tanggal_acara),
  mulai: d.mulai,
  selesai: d.selesai,
  tempat: or(d.tempat, 'menyusul'),
  kerahasiaan: d.kerahasiaan,
  narahubung: d.narahubung,
  penanda_tangan: signerWords(d.penanda_tangan),
  ada_tembusan: d.tembusan.length > 0,
  tembusan: numbered(d.tembusan),
})

const blocks: Block[] = [
  ...letterhead,
  ...numberBlock,
  body('Dengan hormat, bersama ini kami mengundang Saudara untuk membawakan kegiatan berikut di {unit}.'),
  details(
    [
      ['Kegiatan', '{kegiatan}'],
      ['Hari, tanggal', '{hari}'],
      ['Pukul', '{mulai} – {selesai} WIB'],
      ['Tempat', '{tempat}'],
    ],
    3,
    11.5,
    1.25,
  ),
  body('{kerahasiaan}'),
  body(
    'Kesediaan Saudara mohon disampaikan kepada {narahubung.nama}, telepon {narahubung.telepon}. Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.',
  ),
  ...signature(),
  ...copies,
]

export const word = defineWord(paper, { blocks, words, foot: '{surat.nomor}' })
