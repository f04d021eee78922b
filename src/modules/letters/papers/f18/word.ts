import type { z } from 'zod'
import type { Block } from '../../../../platform/word/build-docx.ts'
import { confidential, details, letterhead, only } from '../naskah/word-blocks.ts'
import { defineWord } from '../naskah/word-form.ts'
import { signers } from '../naskah/word-minutes.ts'
import { dateWord, frame, or, shortDay, signedBy } from '../naskah/word-values.ts'
import { paper } from './data.ts'

const words = (d: z.output<typeof paper.schema>) => {
  const o = d.orang
  const nama = o.dilindungi ? `kode ${o.kode}` : o.nama
  return {
    ...frame(d),
    tanggal: dateWord(d.tanggal),
    orang: {
      nama,
      induk: o.dilindungi ? '–' : or(o.induk, '–'),
      masa: `${shortDay(o.masuk)} – ${shortDay(o.selesai)}`,
    },
    minat: d.minat,
    pilihan: d.pilihan,
    pilihan_kedua: or(d.pilihan_kedua, 'tidak ada'),
    hasil_coba: or(d.hasil_coba, '–'),
    yang_dicoba: or(d.yang_dicoba, '–'),
    alasan: d.alasan,
    catatan: or(d.catatan, ''),
    penerima: signedBy({ nama }),
    peksos: signedBy(d.peksos),
    koordinator: { pengantar: or(d.koordinator.pengantar, ''), ...signedBy(d.koordinator) },
  }
}

const blocks: Block[] = [
  confidential,
  ...letterhead,
  { text: 'Penempatan keterampilan', look: { bold: true, size: 16 } },
  { text: 'diputuskan {tanggal}', look: { after: 0.3 } },
  details(
    [
      ['Nama', '{orang.nama}'],
      ['Nomor induk', '{orang.induk}'],
      ['Masa layanan', '{orang.masa}'],
    ],
    3.4,
    12,
  ),
  { text: 'Minat, kata beliau', look: { bold: true, before: 0.3, keep: true } },
  { text: '{minat}', look: { after: 0.3 } },
  details(
    [
      ['Pilihan pertama', '{pilihan}'],
      ['Pilihan kedua', '{pilihan_kedua}'],
      ['Hasil coba', '{hasil_coba}'],
      ['Yang dicoba', '{yang_dicoba}'],
    ],
    3.4,
    12,
  ),
  { text: 'Alasan penempatan. {alasan}', look: { before: 0.3 } },
  ...only('catatan', [{ text: 'Catatan. {catatan}', look: { before: 0.3 } }]),
  {
    text: 'Penempatan ini dibicarakan bersama. Beliau boleh meminta ditinjau lagi.',
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
]

export const word = defineWord(paper, { blocks, words, foot: 'F18' })
