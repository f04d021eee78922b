import type { z } from 'zod'
import type { Block } from '../../../../platform/word/build-docx.ts'
import { confidential, details, only, sampleMark, unless } from '../naskah/word-blocks.ts'
import { defineWord } from '../naskah/word-form.ts'
import { listed } from '../naskah/word-minutes.ts'
import { DOTS, dayAndDate, frame, or, tick } from '../naskah/word-values.ts'
import { paper } from './data.ts'

const items = (list: readonly string[]) => list.map((isi) => ({ isi }))

const words = (d: z.output<typeof paper.schema>) => {
  const { lapis1, lapis2, lapis3, orang } = d
  return {
    ...frame(d),
    versi: d.versi,
    nama: orang.dilindungi ? `kode ${orang.kode}` : or(orang.nama, DOTS),
    jejak: orang.dilindungi ? `kode ${orang.kode}` : or(orang.induk, 'belum bernomor'),
    hari: d.tanggal ? dayAndDate(d.tanggal) : DOTS,
    dijelaskan_oleh: or(d.dijelaskan_oleh, DOTS),
    bahasa: or(d.bahasa, DOTS),
    saksi: or(d.saksi, DOTS),
    pertanyaan: or(d.pertanyaan, `${DOTS}${DOTS}`),
    // none is ticked before she speaks
    lapis1: {
      ...lapis1,
      kalimat: items(lapis1.kalimat.map((k) => k.teks)),
      pilihan: lapis1.pilihan.map((p) => ({ kotak: tick(d.jawaban === p.kunci), isi: p.teks })),
    },
    lapis2: {
      ...lapis2,
      tujuan: lapis2.tujuan.map((t) => ({
        isi: t.teks,
        boleh: tick(t.jawab === true),
        tidak: tick(t.jawab === false),
      })),
      kanal: lapis2.kanal.map((k) => ({ kotak: tick(k.pilih === true), isi: k.teks })),
      terpisah: d.larangan_terpisah === true,
    },
    lapis3: {
      ...lapis3,
      bagian: lapis3.bagian.map((b) => ({ judul: b.judul, butir: items(b.isi) })),
      salinan: lapis3.salinan.map((isi) => ({ kotak: tick(false), isi })),
    },
  }
}

const size = 14
const head = (layer: number): Block[] => [
  { text: `${layer}  {lapis${layer}.judul}`, look: { bold: true, size: 22 } },
  { text: `{lapis${layer}.anak}`, look: { size: 13, after: 0.4 } },
]
const asked = (text: string): Block => ({ text, look: { bold: true, size, before: 0.4, after: 0.2, keep: true } })
const choices = (field: string): Block => ({ ...listed(field, '{kotak}'), look: { size, after: 0.2 } })

// who explained, who saw, and her own mark
const mark = (rows: [label: string, value: string][]): Block[] => [
  { text: 'Tanda saya', look: { bold: true, size, before: 0.5, after: 0.1, keep: true } },
  details([['Nama', '{nama}'], ['Tanggal', '{hari}'], ...rows], 4, 11.5),
  {
    columns: [5.5, 5.5, 5],
    rows: [
      ['', '', ''],
      ['', '', ''],
      [DOTS, DOTS, DOTS],
      ['tanda tangan', 'saksi: {saksi}', 'cap jempol kiri'],
    ],
    look: { keep: true },
  },
]

const blocks: Block[] = [
  ...sampleMark,
  confidential,
  ...head(1),
  { ...listed('lapis1.kalimat', '•'), look: { size, after: 0.25 } },
  asked('{lapis1.tanya}'),
  choices('lapis1.pilihan'),
  asked('{lapis1.tanya_apa}'),
  { text: '{pertanyaan}', look: { size } },
  ...mark([
    ['Dibacakan oleh', '{dijelaskan_oleh}'],
    ['Bahasa', '{bahasa}'],
  ]),
  { pageBreak: true },
  ...head(2),
  {
    columns: [11.6, 2.2, 2.2],
    head: ['', 'Boleh', 'Tidak'],
    rows: [['{#lapis2.tujuan}{isi}', '{boleh}', '{tidak}{/lapis2.tujuan}']],
    lined: true,
    look: { size, before: 0.1, after: 0.1 },
  },
  asked('{lapis2.kanal_tanya}'),
  choices('lapis2.kanal'),
  asked('{lapis2.larangan_tanya}'),
  ...only('lapis2.terpisah', [{ text: '☒ {lapis2.larangan_terpisah}', look: { size } }]),
  ...unless('lapis2.terpisah', [{ text: `${DOTS}${DOTS}`, look: { size } }]),
  ...mark([]),
  { pageBreak: true },
  ...head(3),
  { text: '{#lapis3.bagian}' },
  { text: '{judul}', look: { bold: true, size: 13, before: 0.3, after: 0.1, keep: true } },
  listed('butir', '•'),
  { text: '{/lapis3.bagian}' },
  asked('{lapis3.salinan_tanya}'),
  choices('lapis3.salinan'),
  { text: '' },
]

export const word = defineWord(paper, { blocks, words, foot: 'F04, F05 · versi {versi} · {jejak}' })
