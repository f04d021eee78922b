import type { Block } from '../../../../platform/word/build-docx.ts'
import type { FilledForm, FilledPaper } from './filled.ts'
import { confidential, details, letterhead, only, table } from './word-blocks.ts'
import { defineWord, type WordForm } from './word-form.ts'
import { signers } from './word-minutes.ts'
import { pictureBlocks, pictureFields } from './word-pictures.ts'
import { dateWord, frame, or, signedBy } from './word-values.ts'

const answers = (list: string): Block => ({
  columns: [5, 0.5, 11],
  rows: [[`{#${list}}{label}`, ':', `{isi}{/${list}}`]],
  look: { after: 0.1 },
})

const tableOf = ({ table: t }: FilledForm): Block[] => {
  if (!t) return []
  const whole = t.columns.reduce((sum, { width }) => sum + width, 0)
  const columns = t.columns.map(({ head, width }, i): [string, string, number] => [
    head,
    `k${i}`,
    (16.5 * width) / whole,
  ])
  return only('ada_tabel', [{ text: t.title, look: { bold: true, before: 0.3, keep: true } }, table('tabel', columns)])
}

/** The Word form of a filled form: the same parts in the same order. */
export const filledWord = (f: FilledForm, paper: FilledPaper): WordForm =>
  defineWord(paper, {
    foot: f.code,
    words: (d) => ({
      ...frame(d),
      tanggal: d.tanggal ? `${f.code} · ${dateWord(d.tanggal)}` : f.code,
      nama: d.orang.dilindungi ? `kode ${d.orang.kode}` : d.orang.nama,
      induk: d.orang.dilindungi ? '' : or(d.orang.induk, ''),
      kepala: d.kepala,
      bagian: d.bagian.map((b) => ({ judul: or(b.judul, ''), baris: b.baris })),
      ...pictureFields(f.pictures ?? [], d.gambar),
      ...(f.table && {
        ada_tabel: d.tabel.length > 0,
        tabel: d.tabel.map((r) => Object.fromEntries(r.map((cell, i) => [`k${i}`, or(cell, '–')]))),
      }),
      ...Object.fromEntries(
        d.ttd.map((p, i) => [`ttd${i}`, { ...signedBy(p), peran: p.peran, catatan: or(p.catatan, '') }]),
      ),
    }),
    blocks: [
      confidential,
      ...letterhead,
      { text: f.title.id.split(' (')[0] ?? '', look: { bold: true, size: 15 } },
      { text: '{tanggal}', look: { after: 0.3 } },
      details([['Nama', '{nama}']], 5, 11),
      ...only('induk', [details([['Nomor induk', '{induk}']], 5, 11)]),
      answers('kepala'),
      { text: '{#bagian}' },
      ...only('judul', [{ text: '{judul}', look: { bold: true, before: 0.3, keep: true } }]),
      answers('baris'),
      { text: '{/bagian}' },
      ...pictureBlocks(f.pictures ?? []),
      ...tableOf(f),
      { text: f.closing, look: { before: 0.4, after: 0.3, keep: true } },
      ...signers(
        f.signers.map(({ note }, i) => ({
          above: `{ttd${i}.peran}`,
          field: `ttd${i}`,
          ...(note && { note: `{ttd${i}.catatan}` }),
        })),
        { width: 16 },
      ),
    ],
  })
