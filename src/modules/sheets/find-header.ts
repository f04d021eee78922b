import { columnLetter } from './fields.ts'
import { layoutFingerprint } from './layout-fingerprint.ts'
import { isFilled, type ListColumn, type Rows } from './list-layout.ts'
import { type Naming, OFFICE_LIST } from './match-header.ts'

/** Row indexes from 0. `isGuess`: no known word was found, the first wide row of texts was taken. */
export type FoundHeader = { rows: number[]; columns: ListColumn[]; isGuess: boolean }

const SEARCHED_ROWS = 60

/**
 * The header of a list: a row whose fingerprint is `known` because a person mapped it before; else the row whose cells
 * name most fields, with the row under it when that is a second line of the header. Null when the sheet has no row that
 * could be one.
 */
export function findHeader(
  rows: Rows,
  known: ReadonlySet<string> = new Set(),
  naming: Naming = OFFICE_LIST,
): FoundHeader | null {
  const head = rows.slice(0, SEARCHED_ROWS)
  const remembered = known.size === 0 ? null : findKnown(rows, known)
  if (remembered) return remembered
  const scores = head.map((cells) =>
    fieldsNamed(
      naming,
      cells.map((cell) => cell.shown),
    ),
  )
  const best = Math.max(0, ...scores)
  if (best < 2) return guessHeader(rows)
  const at = scores.indexOf(best)
  const upper = at > 0 && isUpperLine(naming, rows, at) ? at - 1 : at
  const lower = upper === at && isLowerLine(naming, rows, at) ? at + 1 : at
  const lines = upper === lower ? [at] : [upper, lower]
  return { rows: lines, columns: readColumns(rows, lines), isGuess: false }
}

function findKnown(rows: Rows, known: ReadonlySet<string>): FoundHeader | null {
  const isText = (at: number) => (rows[at] ?? []).some(isFilled)
  for (let at = 0; at < Math.min(rows.length, SEARCHED_ROWS); at++) {
    const ways = isText(at) && isText(at + 1) ? [[at], [at, at + 1]] : [[at]]
    for (const lines of ways) {
      const columns = readColumns(rows, lines)
      if (isText(at) && known.has(layoutFingerprint(columns))) return { rows: lines, columns, isGuess: false }
    }
  }
  return null
}

/** How many different fields these texts name. A row that holds data names none. */
function fieldsNamed(naming: Naming, texts: readonly string[]): number {
  const filled = texts.filter((text) => text.trim() !== '')
  const fields = new Set(filled.flatMap((text) => naming.match(text)?.field ?? []))
  return fields.size * 2 >= filled.length ? fields.size : 0
}

const texts = (rows: Rows, at: number): string[] => (rows[at] ?? []).map((cell) => cell.shown)

/** Does the row above hold group labels ("Alamat") over this better row, whose line it completes? */
function isUpperLine(naming: Naming, rows: Rows, below: number): boolean {
  const [upper, lower] = [rows[below - 1] ?? [], rows[below] ?? []]
  const fillsGap = upper.some((cell, i) => isFilled(cell) && !isFilled(lower[i]) && naming.match(cell.shown) !== null)
  return fillsGap && fieldsNamed(naming, texts(rows, below - 1)) > 0
}

/** Is the next row a second line of labels? It holds only words, it names fields, and it fills gaps of the first line. */
function isLowerLine(naming: Naming, rows: Rows, at: number): boolean {
  const [upper, lower] = [rows[at] ?? [], rows[at + 1] ?? []]
  const filled = lower.filter(isFilled)
  if (filled.length === 0 || filled.some((cell) => cell.kind !== 'text' || /\d/.test(cell.shown))) return false
  const fillsGap = lower.some((cell, i) => isFilled(cell) && !isFilled(upper[i]))
  return fillsGap && fieldsNamed(naming, texts(rows, at + 1)) > 0
}

/** A label of two lines reads "Alamat Desa"; the upper label reaches to the right over its empty neighbours. */
export function readColumns(rows: Rows, lines: readonly number[]): ListColumn[] {
  const [first = [], second = []] = lines.map((at) => rows[at] ?? [])
  const width = Math.max(first.length, second.length)
  const columns: ListColumn[] = []
  let group = ''
  for (let index = 0; index < width; index++) {
    const upper = first[index]?.shown.trim() ?? ''
    const lower = second[index]?.shown.trim() ?? ''
    if (upper !== '') group = upper
    const header = (lower === '' ? upper : `${group} ${lower}`).trim().replace(/\s+/g, ' ')
    const column = { index, letter: columnLetter(index), header }
    columns.push(lower === '' || header === lower ? column : { ...column, lower })
  }
  return columns
}

/** A list with headings we do not know: the first row of three texts or more that has a row as wide under it. */
function guessHeader(rows: Rows): FoundHeader | null {
  const at = rows.slice(0, SEARCHED_ROWS).findIndex((cells, i) => {
    const filled = cells.filter(isFilled)
    const below = (rows[i + 1] ?? []).filter(isFilled).length
    return (
      filled.length >= 3 &&
      filled.every((cell) => cell.kind === 'text' && !/\d{4}/.test(cell.shown)) &&
      below * 2 >= filled.length
    )
  })
  return at < 0 ? null : { rows: [at], columns: readColumns(rows, [at]), isGuess: true }
}
