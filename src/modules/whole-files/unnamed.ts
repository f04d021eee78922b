import { foldForSearch } from '../../kernel/person-name.ts'

/** Words by which a protected woman would be known: her names, taken apart, and her number. */
export type Traces = { names: ReadonlySet<string>; nik: string | null }

/** Of an address or of descent, or too short to be a name of somebody. */
const isName = (word: string) => word.length > 2 && !/^bint[ie]$/.test(word)
const wordsIn = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu

const folded = (word: string) => foldForSearch(word).replace(/[^\p{L}\p{N}]+/gu, '')

export const tracesOf = (names: readonly (string | null | undefined)[], nik: string | null | undefined): Traces => ({
  names: new Set(names.flatMap((n) => [...(n ?? '').matchAll(wordsIn)].map(([w]) => folded(w)).filter(isName))),
  nik: nik || null,
})

/** A text in which her code stands wherever she was named, and nothing else is another than before. */
export function unnamed(text: string, { names, nik }: Traces, code: string): string {
  const mark = `[${code}]`
  const said = text.replace(wordsIn, (word) => (isHers(word, names) ? mark : word))
  // her whole name is one code, not three beside each other
  const once = said.replaceAll(
    new RegExp(`${RegExp.escape(mark)}(?:[ \\t]+(?:bint[ie][ \\t]+)?${RegExp.escape(mark)})+`, 'giu'),
    mark,
  )
  return nik ? once.replaceAll(new RegExp([...nik].join('[ .\\-]*'), 'g'), mark) : once
}

/** Also with what Indonesian hangs on a name. */
const isHers = (word: string, names: Traces['names']) =>
  [word, ...word.split(/['’.-]/)].some((piece) => {
    const said = folded(piece)
    return names.has(said) || names.has(said.replace(/(?:nya|ku|mu|lah|kah|pun)$/, ''))
  })

export const namesHer = (text: string, traces: Traces): boolean => unnamed(text, traces, '') !== text

/** The same of everything that is said in a form. */
export function unnamedIn<T>(value: T, traces: Traces, code: string): T {
  if (typeof value === 'string') return unnamed(value, traces, code) as T // a text stays a text
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((inner) => unnamedIn(inner, traces, code)) as T // a list of as many
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unnamedIn(inner, traces, code)])) as T // the same keys
}
