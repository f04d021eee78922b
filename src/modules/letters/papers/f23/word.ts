import type { z } from 'zod'
import type { Block } from '../../../../platform/word/build-docx.ts'
import {
  body,
  confidential,
  copies,
  letterhead,
  numberBlock,
  numbered,
  only,
  signature,
} from '../naskah/word-blocks.ts'
import { defineWord } from '../naskah/word-form.ts'
import { dateWord, frame, letterHeadWords, or, signerWords } from '../naskah/word-values.ts'
import { paper } from './data.ts'

const words = (d: z.output<typeof paper.schema>) => ({
  ...frame(d),
  surat: letterHeadWords(d.surat),
  sebutan: d.orang.dilindungi ? ` dengan kode ${d.orang.kode}` : '',
  diantar: d.pendamping ? `, yang datang didampingi ${d.pendamping}` : '',
  rincian: d.orang.dilindungi ? [] : d.orang.data,
  permohonan: or(d.permohonan, ''),
  keadaan: or(d.keadaan, ''),
  terpisah: d.terpisah,
  jawaban: dateWord(d.jawaban),
  penanda_tangan: signerWords(d.penanda_tangan),
  ada_tembusan: d.tembusan.length > 0,
  tembusan: numbered(d.tembusan),
})

const END =
  'Kami mohon jawaban tertulis paling lambat {jawaban}, dalam amplop tertutup. Atas kerja sama Saudara, kami ucapkan terima kasih.'
const blocks: Block[] = [
  confidential,
  ...letterhead,
  ...numberBlock,
  body(
    'Dengan hormat, bersama ini kami rujuk seorang penerima layanan kami{sebutan}{diantar}. Datanya hanya untuk keperluan rujukan ini.',
  ),
  { text: '{#rincian}' },
  { text: '{label} : {isi}', look: { left: 1.25 } },
  { text: '{/rincian}' },
  ...only('permohonan', [body('Permohonan kami: {permohonan}')]),
  ...only('keadaan', [body('Keadaannya: {keadaan}')]),
  ...only('terpisah', [body('Keterangan kesehatan kami sampaikan terpisah, dalam amplop tertutup dari perawat.')]),
  body(END),
  ...signature(),
  ...copies,
]

export const word = defineWord(paper, { blocks, words, foot: 'F23 · {surat.nomor}' })
