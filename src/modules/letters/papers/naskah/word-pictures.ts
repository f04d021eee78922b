import type { Block } from '../../../../platform/word/build-docx.ts'
import type { DrawnJson, PictureForm } from './pictures.ts'
import { only, table, unless } from './word-blocks.ts'
import { or } from './word-values.ts'

/** How a picture of a printed page is written in signs of a font: a file that a person changes holds no drawing. */
const SIGNS: Readonly<Record<string, string>> = { full: '■', half: '▨', gone: '▢', line: '│', ring: '○', dot: '●' }
const [FREE, LONG] = ['□', 16]

/** Parts of a whole as so many squares, with a yardstick between them where one is known. */
export function bar(
  whole: number,
  parts: readonly { isi: number; rupa: 'penuh' | 'arsir' }[],
  yard: number | null,
): string {
  const squares = (n: number) => Math.round((LONG * Math.max(0, n)) / Math.max(1, whole))
  let reached = 0
  const signs = parts.flatMap(({ isi, rupa }) => {
    const from = squares(reached)
    reached += Math.max(0, isi)
    return Array<string>(squares(reached) - from).fill(rupa === 'penuh' ? '■' : '▨')
  })
  while (signs.length < LONG) signs.push(FREE)
  if (yard !== null) signs.splice(squares(yard), 0, '│')
  return signs.join('')
}

function climb(first: number | null, seen: number | null): string {
  const now = seen ?? first
  const sign = (level: number) => {
    const [was, is] = [first !== null && level <= first, now !== null && level <= now]
    if (was) return is ? '■' : '▢'
    return is ? '▨' : FREE
  }
  return [-2, -1, 0, 1, 2].map(sign).join('')
}

function way({ min, maks, awal, antara, kini }: Extract<DrawnJson, { jenis: 'jarak' }>): string {
  const at = (v: number) =>
    Math.round(((LONG - 1) * (Math.min(maks, Math.max(min, v)) - min)) / Math.max(1e-6, maks - min))
  const signs = Array<string>(LONG).fill(FREE)
  for (const v of antara) signs[at(v)] = '·'
  if (awal !== null) signs[at(awal)] = '○'
  signs[at(kini)] = '●'
  return signs.join('')
}

export function signsOf(l: DrawnJson): string {
  if (l.jenis === 'tangga') return climb(l.awal, l.kini)
  return l.jenis === 'jarak' ? way(l) : bar(l.seluruh, l.bagian, l.garis)
}

type Rows = readonly { sel: readonly (string | null | undefined)[]; lukis: DrawnJson }[]

/** The fields of the pictures of a form, by their place. */
export const pictureFields = (pictures: readonly PictureForm[], all: readonly Rows[]) =>
  Object.fromEntries(
    pictures.flatMap((_, i) => {
      const rows = (all[i] ?? []).map(({ sel: [label, ...numbers], lukis }) => ({
        ...{ k0: or(label, '–'), k1: signsOf(lukis) },
        ...Object.fromEntries(numbers.map((n, at) => [`k${at + 2}`, or(n, '–')])),
      }))
      return [
        [`ada_gambar${i}`, rows.length > 0],
        [`gambar${i}`, rows],
      ]
    }),
  )

export const pictureBlocks = (pictures: readonly PictureForm[], width = 16.5): Block[] =>
  pictures.flatMap(({ title, columns, key, empty }, i) => {
    const whole = columns.reduce((sum, c) => sum + c.width, 0)
    const cols = columns.map((c, n): [string, string, number] => [c.head, `k${n}`, (width * c.width) / whole])
    return [
      { text: title, look: { bold: true, before: 0.3, keep: true } },
      ...only(`ada_gambar${i}`, [
        {
          text: key.map((k) => `${SIGNS[k.look] ?? FREE} ${k.word}`).join('   '),
          look: { size: 8, after: 0.1, keep: true },
        },
        table(`gambar${i}`, cols),
      ]),
      ...unless(`ada_gambar${i}`, [{ text: empty }]),
    ]
  })
