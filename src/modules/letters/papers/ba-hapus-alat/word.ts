import type { z } from 'zod'
import { formatRupiah } from '../../../../kernel/rupiah.ts'
import type { Block } from '../../../../platform/word/build-docx.ts'
import { details, letterhead, only } from '../naskah/word-blocks.ts'
import { defineWord } from '../naskah/word-form.ts'
import { closing, opening, party, signers, title } from '../naskah/word-minutes.ts'
import { dateWord, frame, minuteWords, or } from '../naskah/word-values.ts'
import { paper } from './data.ts'

const words = (d: z.output<typeof paper.schema>) => ({
  ...frame(d),
  ...minuteWords(d),
  diputuskan: dateWord(d.diputuskan),
  alat: {
    ...{ nama: d.alat.nama, nomor: d.alat.nomor, merek: or(d.alat.merek, '–'), seri: or(d.alat.seri, '–') },
    ...{ letak: or(d.alat.letak, '–'), diterima: d.alat.diterima ? dateWord(d.alat.diterima) : '–' },
    nilai: typeof d.alat.nilai === 'number' ? formatRupiah(d.alat.nilai) : '–',
  },
  ...{ alasan: d.alasan, uraian: or(d.uraian, '') },
})

const blocks: Block[] = [
  ...letterhead,
  ...title('Berita acara penghapusan alat', 'NOMOR {nomor}'),
  opening,
  ...party('pihak_pertama', '1', 'YANG MENGUSULKAN'),
  ...party('pihak_kedua', '2', 'YANG MEMUTUSKAN'),
  {
    text: 'menyatakan bahwa alat berikut dihapus dari buku inventaris dengan keputusan tanggal {diputuskan}:',
    look: { align: 'both', after: 0.2 },
  },
  details(
    [
      ['    Barang', '{alat.nama}'],
      ['    Nomor inventaris', '{alat.nomor}'],
      ['    Merek', '{alat.merek}'],
      ['    Nomor seri', '{alat.seri}'],
      ['    Letak', '{alat.letak}'],
      ['    Diterima', '{alat.diterima}'],
      ['    Nilai', '{alat.nilai}'],
      ['    Alasan', '{alasan}'],
    ],
    4.1,
    11.9,
  ),
  ...only('uraian', [{ text: '{uraian}', look: { align: 'both', before: 0.2 } }]),
  closing,
  ...signers([
    { above: 'YANG MENGUSULKAN,', field: 'pihak_pertama' },
    { above: 'YANG MEMUTUSKAN,', field: 'pihak_kedua' },
  ]),
]

export const word = defineWord(paper, { blocks, words, foot: 'Berita acara · {nomor}' })
