import type { z } from 'zod'
import type { Block } from '../../../../platform/word/build-docx.ts'
import { body, copies, letterhead, numberBlock, numbered, signature } from '../naskah/word-blocks.ts'
import { defineWord } from '../naskah/word-form.ts'
import { frame, letterHeadWords, signerWords } from '../naskah/word-values.ts'
import { paper } from './data.ts'

const words = (d: z.output<typeof paper.schema>) => ({
  ...frame(d),
  surat: letterHeadWords(d.surat),
  berkas: numbered(d.berkas),
  penanda_tangan: signerWords(d.penanda_tangan),
  ada_tembusan: d.tembusan.length > 0,
  tembusan: numbered(d.tembusan),
})

const blocks: Block[] = [
  ...letterhead,
  ...numberBlock,
  body('Dengan hormat, bersama ini kami sampaikan:'),
  { text: '{#berkas}' },
  { text: '{ke}) {isi}', look: { left: 2, align: 'both' } },
  { text: '{/berkas}' },
  ...signature(),
  ...copies,
]

export const word = defineWord(paper, { blocks, words, foot: '{surat.nomor}' })
