import { z } from 'zod'
import { long, maybe } from './schema.ts'

/**
 * A picture of a paper is a column of a table: every number of it stands in the same row, so that whoever sees no picture misses nothing.
 * `full`, `half` and `gone` are told apart without a colour.
 */
export type Look = 'full' | 'half' | 'gone' | 'line' | 'ring' | 'dot'
export type PictureForm = {
  title: string
  /** the first says what a row is, the second holds its picture, the others its numbers */
  columns: { head: string; width: number; number?: boolean }[]
  key: { look: string; word: string }[]
  /** what stands there while nothing can be drawn */
  empty: string
}

/** Planks that climb from -2 to +2: where she stood, and where she stands. */
type Climb = { kind: 'climb'; first: number | null; now: number | null }
/** A line from the first number to the last, with those between. */
type Way = { kind: 'way'; min: number; max: number; first: number | null; between: readonly number[]; last: number }
/** Parts behind each other, out of `whole`; a yardstick where one is known. */
type Bar = {
  kind: 'bar'
  whole: number
  parts: readonly { value: number; look: 'full' | 'half' }[]
  yard: number | null
}
export type Drawn = Climb | Way | Bar
/** `cells`: what stands in the columns beside the picture, the first before it. */
export type PictureRow = { cells: readonly string[]; drawn: Drawn }
export type Picture = { title: string; heads: readonly string[]; rows: readonly PictureRow[] }

/** The rows of each picture of a form, in the order of its `form.json`. */
export const picturesOf = (
  form: { pictures: readonly PictureForm[] },
  ...rows: readonly (readonly PictureRow[])[]
): Picture[] =>
  form.pictures.map(({ title, columns }, i) => ({
    title,
    heads: columns.flatMap(({ head }, n) => (n === 1 ? [] : [head])),
    rows: rows[i] ?? [],
  }))

/** The same in words, for whoever prints no picture. */
export const picturesSaid = (of: readonly Picture[]) =>
  of.flatMap(({ title, heads, rows }) => {
    const said = rows.map(({ cells: [label = '', ...numbers] }) => ({
      label,
      text: numbers.flatMap((n, i) => (n === '' ? [] : [`${heads[i + 1] ?? ''}: ${n}`])).join(' · '),
    }))
    const told = said.filter((r) => r.text !== '')
    return told.length > 0 ? [{ title, rows: told }] : []
  })

const level = z.int().min(-2).max(2).nullable()
const number = z.number().min(-1_000_000_000_000).max(1_000_000_000_000)
const drawn = z.discriminatedUnion('jenis', [
  z.strictObject({ jenis: z.literal('tangga'), awal: level, kini: level }),
  z.strictObject({
    jenis: z.literal('jarak'),
    ...{ min: number, maks: number, awal: number.nullable(), antara: z.array(number).max(60), kini: number },
  }),
  z.strictObject({
    jenis: z.literal('batang'),
    seluruh: number,
    bagian: z.array(z.strictObject({ isi: number, rupa: z.enum(['penuh', 'arsir']) })).max(4),
    garis: number.nullable(),
  }),
])
export type DrawnJson = z.output<typeof drawn>

/** The rows of the pictures of one form, as the page reads them. */
export const pictureRows = (pictures: readonly PictureForm[]) =>
  z
    .array(z.array(z.strictObject({ sel: z.array(maybe(long)), lukis: drawn })).max(60))
    .refine((all) => all.length === 0 || all.length === pictures.length)
    .refine((all) => all.every((rows, i) => rows.every((r) => r.sel.length === (pictures[i]?.columns.length ?? 0) - 1)))
    .default([])

export const pictureJson = (p: Picture) =>
  p.rows.map(({ cells, drawn }) => ({ sel: cells.map((c) => c.replaceAll('\n', ' ')), lukis: drawnJson(drawn) }))

function drawnJson(d: Drawn): DrawnJson {
  if (d.kind === 'climb') return { jenis: 'tangga', awal: d.first, kini: d.now }
  if (d.kind === 'way')
    return { jenis: 'jarak', min: d.min, maks: d.max, awal: d.first, antara: [...d.between], kini: d.last }
  const parts = d.parts.map(({ value, look }) => ({
    isi: value,
    rupa: look === 'full' ? ('penuh' as const) : ('arsir' as const),
  }))
  return { jenis: 'batang', seluruh: d.whole, bagian: parts, garis: d.yard }
}
