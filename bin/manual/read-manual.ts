import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { marked, type Token, type Tokens } from 'marked'
import type { ManualPage, Piece } from '../../src/app/web/manual/manual-page.ts'

/** Where the app shows a page: `/bantuan/kepala`; the first page is `/bantuan` itself. */
const addressOf = (name: string): string => (name === 'README' ? '/bantuan' : `/bantuan/${name}`)

/** As GitHub does it, so that one link works there and in the app: lower case, no signs, a dash for a space. */
export const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-')

/** The pages of docs/panduan with the first one first, as pieces that a screen draws without ever parsing text. */
export function readManual(folder: string): ManualPage[] {
  const files = readdirSync(folder).filter((f) => f.endsWith('.md'))
  const names = files.map((f) => f.slice(0, -'.md'.length)).sort()
  return ['README', ...names.filter((n) => n !== 'README')].map((name) => pageOf(name, read(folder, name)))
}

const read = (folder: string, name: string): string => readFileSync(join(folder, `${name}.md`), 'utf8')

export function pageOf(name: string, markdown: string): ManualPage {
  const of = piecesOf(marked.lexer(markdown))
  const title = of.find((piece) => typeof piece !== 'string' && piece.tag === 'h1')
  if (title === undefined) throw new Error(`docs/panduan/${name}.md has no heading: it begins with "# …"`)
  return { name, title: textOf(title), text: textOf({ tag: 'p', of }), of }
}

/** What is read of a piece: words run on, blocks stand apart. */
export function textOf(piece: Piece): string {
  if (typeof piece === 'string') return piece
  const parts = (piece.of ?? []).map(textOf)
  return parts.join(BLOCKS.has(piece.tag) ? ' ' : '').replace(/\s+/g, ' ')
}

/** What holds lines of its own, not words. */
const BLOCKS: ReadonlySet<string> = new Set(['ul', 'ol', 'table', 'thead', 'tbody', 'tr'])

const piecesOf = (tokens: readonly Token[] | undefined): Piece[] => (tokens ?? []).flatMap(pieceOf)

function pieceOf(token: Token): Piece[] {
  // Casts: what a token carries is told by its type (the types of the library name them apart, its union has `any`)
  switch (token.type) {
    case 'space':
      return []
    case 'heading':
      return [headingOf(token as Tokens.Heading)]
    case 'paragraph':
      return [{ tag: 'p', of: piecesOf(token.tokens) }]
    case 'text':
      return (token as Tokens.Text).tokens ? piecesOf((token as Tokens.Text).tokens) : [plain(token['text'])]
    case 'escape':
      return [plain(token['text'])]
    case 'em':
    case 'strong':
      return [{ tag: token.type, of: piecesOf(token.tokens) }]
    case 'codespan':
      return [{ tag: 'code', of: [plain(token['text'])] }]
    case 'code':
      return [{ tag: 'pre', of: [token['text']] }]
    case 'hr':
      return [{ tag: 'hr' }]
    case 'list':
      return [listOf(token as Tokens.List)]
    case 'table':
      return [tableOf(token as Tokens.Table)]
    case 'link':
      return [linkOf(token as Tokens.Link)]
    case 'image':
      return [{ tag: 'img', to: token['href'], alt: token['text'] }]
    default:
      throw new Error(`docs/panduan uses "${token.type}", which the manual in the app does not draw: ${token.raw}`)
  }
}

const plain = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

function headingOf({ depth, text, tokens }: Tokens.Heading): Piece {
  const tag = depth === 1 ? 'h1' : depth === 2 ? 'h2' : 'h3'
  return { tag, id: slugOf(text), of: piecesOf(tokens) }
}

const listOf = ({ ordered, items }: Tokens.List): Piece => ({
  tag: ordered ? 'ol' : 'ul',
  of: items.map((item) => ({ tag: 'li', of: piecesOf(item.tokens) })),
})

const tableOf = ({ header, rows }: Tokens.Table): Piece => ({
  tag: 'table',
  of: [
    { tag: 'thead', of: [rowOf('th', header)] },
    { tag: 'tbody', of: rows.map((row) => rowOf('td', row)) },
  ],
})

const rowOf = (tag: 'th' | 'td', cells: readonly Tokens.TableCell[]): Piece => ({
  tag: 'tr',
  of: cells.map((cell) => ({ tag, of: piecesOf(cell.tokens) })),
})

/** Between pages as in the folder; what lies outside the manual (how to install, for one) is no page of the app. */
function linkOf({ href, tokens }: Tokens.Link): Piece {
  const of = piecesOf(tokens)
  const inside = /^(?:([\w-]+)\.md)?(#[^#]+)?$/.exec(href)
  if (!inside) return { tag: 'em', of }
  const [, name, anchor = ''] = inside
  return { tag: 'a', to: `${name ? addressOf(name) : ''}${anchor}`, of }
}
