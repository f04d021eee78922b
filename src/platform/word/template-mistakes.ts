import type { WordProblem } from './word-template-error.ts'

// What docxtemplater says of one mistake; only these parts are read.
type Mistake = {
  message?: string
  properties?: { id?: string; xtag?: string; errors?: Mistake[]; openingtag?: string; closingtag?: string }
}

type Says = (tag: string, m: NonNullable<Mistake['properties']>) => [string, string]

const SAYS: Record<string, Says> = {
  unopened_tag: (t) => [
    `Ada kurung tutup tanpa kurung buka di dekat “${t}”. Tulis {${t}}.`,
    `A closing brace without an opening one near “${t}”. Write {${t}}.`,
  ],
  unclosed_tag: (t) => [
    `Kurung buka belum ditutup di dekat “${t}”. Tulis {${t}}.`,
    `An opening brace is not closed near “${t}”. Write {${t}}.`,
  ],
  duplicate_open_tag: (t) => [
    `Kurung buka ganda di dekat “${t}”. Pakai satu saja.`,
    `Two opening braces near “${t}”. Use one.`,
  ],
  duplicate_close_tag: (t) => [
    `Kurung tutup ganda di dekat “${t}”. Pakai satu saja.`,
    `Two closing braces near “${t}”. Use one.`,
  ],
  unopened_loop: (t) => [
    `{/${t}} menutup bagian yang belum dibuka. Tambahkan {#${t}} di depannya.`,
    `{/${t}} closes what was never opened. Put {#${t}} before it.`,
  ],
  unclosed_loop: (t) => [
    `{#${t}} belum ditutup. Tambahkan {/${t}} sesudahnya.`,
    `{#${t}} is not closed. Put {/${t}} after it.`,
  ],
  closing_tag_does_not_match_opening_tag: (_, m) => [
    `{#${m.openingtag}} ditutup dengan {/${m.closingtag}}. Namanya harus sama.`,
    `{#${m.openingtag}} is closed by {/${m.closingtag}}. The names must be the same.`,
  ],
  unbalanced_loop_tags: () => [
    'Awal dan akhir suatu bagian berulang tidak berada di tabel atau sel yang sama.',
    'A repeated part begins and ends in different tables or cells.',
  ],
  loop_position_invalid: (t) => [
    `{#${t}} … {/${t}} memotong tabel. Letakkan keduanya di dalam baris yang sama atau di luar tabel.`,
    `{#${t}} … {/${t}} cuts a table. Put both into the same row, or both outside the table.`,
  ],
}

const other: Says = () => [
  'Bagian ini tidak dapat dibaca. Hapus, lalu ketik ulang di Word.',
  'This part cannot be read. Delete it and type it again in Word.',
]

/** docxtemplater's errors as sentences: each mistake of the template once. Undefined when the error is not about the template. */
export const mistakesOf = (error: unknown): WordProblem[] | undefined => {
  // every docxtemplater error has `properties.id`; anything else is not ours to explain
  const top = error as Mistake
  if (!(error instanceof Error) || !top.properties?.id) return undefined
  const all = top.properties.id === 'multi_error' ? (top.properties.errors ?? []) : [top]
  return all.map((m) => {
    const p = m.properties ?? {}
    const tag = (p.xtag ?? p.openingtag ?? '').trim()
    const [problem, en] = (SAYS[p.id ?? ''] ?? other)(tag, p)
    return { tag: tag === '' ? '' : `{${tag.replace(/^[{]+|[}]+$/g, '')}}`, problem, en }
  })
}
