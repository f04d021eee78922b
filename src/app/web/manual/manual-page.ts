/** A piece of a page of the manual: words, or an element with what stands in it. `a` and `img` have an address, headings an id. */
export type Piece = string | { tag: Tag; to?: string; id?: string; alt?: string; of?: readonly Piece[] }

export const TAGS = [
  'p',
  'h1',
  'h2',
  'h3',
  'ul',
  'ol',
  'li',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'em',
  'strong',
  'code',
  'pre',
  'a',
  'img',
  'hr',
] as const
export type Tag = (typeof TAGS)[number]

/** A page of docs/panduan as the build reads it: `name` is its file without ending, `text` what is searched. */
export type ManualPage = { name: string; title: string; text: string; of: readonly Piece[] }
