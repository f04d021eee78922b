import type { z } from 'zod'
import type { Block } from '../../../../platform/word/build-docx.ts'
import { details, letterhead, numbered } from '../naskah/word-blocks.ts'
import { defineWord } from '../naskah/word-form.ts'
import { listed, officeOf, signers, title } from '../naskah/word-minutes.ts'
import { dateWord, frame, or, signedBy, signerWords } from '../naskah/word-values.ts'
import { paper } from './data.ts'

const words = (d: z.output<typeof paper.schema>) => ({
  ...frame(d),
  unit: d.lembaga.unit,
  kota: d.kota,
  tanggal: dateWord(d.tanggal),
  pembawa: {
    ...signedBy({ nama: d.pembawa.nama }),
    asal: or(d.pembawa.asal, '–'),
    kegiatan: or(d.pembawa.kegiatan, '–'),
  },
  janji: numbered(d.janji),
  mengetahui: signerWords(d.mengetahui),
})

const blocks: Block[] = [
  ...letterhead,
  ...title('Pernyataan kerahasiaan'),
  { text: 'Yang bertanda tangan di bawah ini:', look: { after: 0.2 } },
  details(
    [
      ['Nama', '{pembawa.nama}'],
      ['Lembaga asal', '{pembawa.asal}'],
      ['Kegiatan', '{pembawa.kegiatan}'],
    ],
    4,
    11.5,
    0.9,
  ),
  {
    text: 'menyatakan bahwa dalam dan sesudah membawakan kegiatan di {unit} saya:',
    look: { align: 'both', before: 0.2, after: 0.2 },
  },
  listed('janji'),
  {
    text: 'Pernyataan ini saya buat dengan sadar, tanpa paksaan, dan tetap berlaku sesudah kegiatan selesai.',
    look: { align: 'both', before: 0.2, after: 0.4, keep: true },
  },
  { text: '{kota}, {tanggal}', look: { align: 'right', after: 0.2, keep: true } },
  ...signers([
    { above: 'Mengetahui,', field: 'mengetahui', office: officeOf('mengetahui') },
    { above: 'Yang menyatakan,', field: 'pembawa' },
  ]),
]

export const word = defineWord(paper, { blocks, words, foot: 'Pernyataan kerahasiaan' })
