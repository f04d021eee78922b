import type { z } from 'zod'
import type { Block } from '../../../../platform/word/build-docx.ts'
import { confidential, details, letterhead, only } from '../naskah/word-blocks.ts'
import { decisionEnd, decisionFields, decisionHead, diktum } from '../naskah/word-decision.ts'
import { defineWord } from '../naskah/word-form.ts'
import { dateWord, dayAndDate, frame, or } from '../naskah/word-values.ts'
import { paper } from './data.ts'

const words = (d: z.output<typeof paper.schema>) => {
  const office = d.netral ? or(d.jabatan_netral, '') : `Kepala ${d.lembaga.unit}`
  return {
    ...frame(d),
    // KESATU is written by the paper; a neutral one names neither the house nor her
    ...decisionFields(d, office, { first: 1, plain: d.netral === true }),
    sebutan: d.netral ? 'penerima layanan' : 'penerima manfaat',
    label: d.orang.dilindungi ? 'Kode' : 'Nama',
    nama: d.orang.dilindungi ? d.orang.kode : d.orang.nama,
    induk: d.orang.dilindungi ? '' : or(d.orang.induk, '–'),
    masuk: dateWord(d.orang.masuk),
    berlaku: dateWord(d.berlaku),
    hari_berlaku: dayAndDate(d.berlaku),
    alasan: d.alasan,
    tujuan: or(d.tujuan, 'tercatat dalam berkas terbatas'),
  }
}

const of = (...rows: [label: string, value: string][]) => details(rows, 3.5, 9.4, 3.35)

const blocks: Block[] = [
  confidential,
  ...letterhead,
  ...decisionHead(),
  diktum('KESATU', 'Layanan bagi {sebutan} tersebut di bawah ini dinyatakan selesai:', true),
  of(['{label}', '{nama}']),
  ...only('induk', [of(['Nomor induk', '{induk}'])]),
  of(
    ['Masa layanan', '{masuk} sampai dengan {berlaku}'],
    ['Alasan selesai', '{alasan}'],
    ['Kembali ke', '{tujuan}'],
    ['Berlaku mulai', '{hari_berlaku}'],
  ),
  { text: '', look: { after: 0.1 } },
  ...decisionEnd,
]

export const word = defineWord(paper, { blocks, words, foot: 'F33 · {nomor}' })
