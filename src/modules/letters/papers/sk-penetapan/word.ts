import type { z } from 'zod'
import type { Block } from '../../../../platform/word/build-docx.ts'
import { details, letterhead, signature, table } from '../naskah/word-blocks.ts'
import { decisionEnd, decisionFields, decisionHead } from '../naskah/word-decision.ts'
import { defineWord } from '../naskah/word-form.ts'
import { title } from '../naskah/word-minutes.ts'
import { countWord, frame, or } from '../naskah/word-values.ts'
import { paper } from './data.ts'

type Data = z.output<typeof paper.schema>

// year of birth and area, never a NIK or a full address; a protected woman is her code (papers 03)
const rowWords = (r: Data['daftar'][number], i: number) => ({
  ke: i + 1,
  induk: or(r.induk, '–'),
  nama: r.dilindungi ? `identitas dilindungi (kode ${r.kode})` : r.nama,
  lahir: r.dilindungi ? '–' : (r.lahir ?? '–'),
  asal: r.dilindungi ? '–' : or(r.asal, '–'),
  kelas: or(r.kelas, '–'),
})

const words = (d: Data) => {
  const inClass = (k: string) => d.daftar.filter((r) => r.kelas === k).length
  return {
    ...frame(d),
    ...decisionFields(d, `Kepala ${d.lembaga.unit}`),
    angkatan: d.angkatan,
    daftar: d.daftar.map(rowWords),
    jumlah: countWord(d.daftar.length, 'orang'),
    per_kelas: d.kelas.map((k) => `${k} ${inClass(k)} orang`).join(', '),
  }
}

const blocks: Block[] = [
  ...letterhead,
  ...decisionHead('{jabatan},'),
  ...decisionEnd,
  { pageBreak: true },
  ...['LAMPIRAN', 'KEPUTUSAN {jabatan}'].map((text): Block => ({ text, look: { left: 7.8, size: 9, after: 0.1 } })),
  details(
    [
      ['NOMOR', '{nomor}'],
      ['TANGGAL', '{tanggal}'],
      ['TENTANG', '{tentang}'],
    ],
    2.2,
    6.4,
    7.8,
  ),
  { text: '', look: { after: 0.3 } },
  ...title('Daftar penerima manfaat'),
  { text: '{angkatan}', look: { align: 'center', bold: true, after: 0.4 } },
  table('daftar', [
    ['No.', 'ke', 1],
    ['Nomor induk', 'induk', 2.4],
    ['Nama', 'nama', 4.7],
    ['Tahun lahir', 'lahir', 1.4],
    ['Asal', 'asal', 5.5],
    ['Kelas', 'kelas', 1.9],
  ]),
  {
    text: 'Jumlah {jumlah}: {per_kelas}. Nama yang dilindungi tercatat dalam lampiran terpisah yang bersifat Rahasia dan disimpan Kepala UPTD.',
    look: { size: 9.5, align: 'both', before: 0.3, keep: true },
  },
  ...signature(),
]

export const word = defineWord(paper, { blocks, words, foot: 'Keputusan {nomor}' })
