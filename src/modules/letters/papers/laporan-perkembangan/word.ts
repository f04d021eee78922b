import type { z } from 'zod'
import type { Block } from '../../../../platform/word/build-docx.ts'
import {
  body,
  confidential,
  copies,
  details,
  letter,
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
  masa: { dari: dateWord(d.masa.dari), sampai: dateWord(d.masa.sampai) },
  orang: d.orang.dilindungi
    ? [{ label: 'Kode', isi: d.orang.kode }]
    : [
        { label: 'Nomor register', isi: or(d.orang.induk, '–') },
        { label: 'Inisial', isi: d.orang.inisial },
        { label: 'Tahun lahir', isi: or(d.orang.tahun_lahir, '–') },
      ],
  tahap: d.tahap,
  kehadiran: or(d.kehadiran, '–'),
  keterampilan: or(d.keterampilan, '–'),
  perkiraan: d.perkiraan ? dateWord(d.perkiraan) : '–',
  ada: { dilakukan: d.dilakukan.length > 0, hambatan: d.hambatan.length > 0, langkah: d.langkah.length > 0 },
  dilakukan: numbered(d.dilakukan, letter),
  keadaan: d.keadaan,
  hambatan: numbered(d.hambatan, letter),
  langkah: numbered(d.langkah, letter),
  penanda_tangan: signerWords(d.penanda_tangan),
  ada_tembusan: d.tembusan.length > 0,
  tembusan: numbered(d.tembusan),
})

const points = (title: string, field: string): Block[] =>
  only(`ada.${field}`, [
    body(`${title}:`),
    { text: `{#${field}}` },
    { text: '{ke}. {isi}', look: { left: 1.25 } },
    { text: `{/${field}}` },
  ])

const blocks: Block[] = [
  confidential,
  ...letterhead,
  ...numberBlock,
  body(
    'Dengan hormat, bersama ini kami sampaikan perkembangan penerima manfaat yang Saudara rujuk, untuk masa {masa.dari} sampai dengan {masa.sampai}.',
  ),
  { text: '{#orang}' },
  { text: '{label} : {isi}', look: { left: 1.25 } },
  { text: '{/orang}' },
  details(
    [
      ['Tahap layanan', '{tahap}'],
      ['Kehadiran kelas', '{kehadiran}'],
      ['Keterampilan', '{keterampilan}'],
      ['Perkiraan selesai', '{perkiraan}'],
    ],
    4,
    10,
    1.25,
  ),
  ...points('Yang sudah dilakukan', 'dilakukan'),
  body('Keadaan umum: {keadaan}'),
  ...points('Hambatan', 'hambatan'),
  ...points('Langkah berikut', 'langkah'),
  body('Laporan ini hanya untuk Saudara sebagai perujuk. Atas kerja sama Saudara, kami ucapkan terima kasih.'),
  ...signature(),
  ...copies,
]

export const word = defineWord(paper, { blocks, words, foot: 'Laporan perkembangan · {surat.nomor}' })
