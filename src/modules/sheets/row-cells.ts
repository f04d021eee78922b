import { looksLikeFormula } from '../../kernel/looks-like-formula.ts'
import type { Cell } from '../../platform/excel/cell.ts'
import { whereBirthBegins } from './estimates.ts'
import type { Field } from './fields.ts'
import { isFilled, type ListColumn } from './list-layout.ts'
import type { Mapping } from './mapping.ts'
import { type Found, look } from './problem.ts'

/** The cells of one row by field. A field that several columns share keeps them all, left to right. */
export type RowCells = {
  first: (field: Field) => Cell | undefined
  /** the letter of the field's column, null when no column has it */
  column: (field: Field) => string | null
  /** the texts of the field's cells, joined; null when there is nothing to read */
  text: (field: Field) => string | null
}

export function rowCells(cells: readonly Cell[], columns: readonly ListColumn[], mapping: Mapping): RowCells {
  const of = (field: Field) => columns.filter(({ letter }) => mapping[letter] === field)
  const filled = (field: Field) =>
    of(field)
      .map(({ index }) => cells[index])
      .filter((cell): cell is Cell => isFilled(cell))
  return {
    first: (field) => filled(field)[0],
    column: (field) => of(field)[0]?.letter ?? null,
    text: (field) => {
      const texts = filled(field)
        .map(readText)
        .filter((text) => text !== '')
      return texts.length === 0 ? null : texts.join('; ')
    },
  }
}

const readText = (cell: Cell): string =>
  cell.kind === 'error' ? '' : cell.shown.normalize('NFC').replace(/\s+/g, ' ').trim()

/** What is odd about a cell of plain text: an error of Excel, a formula's result, a text that a spreadsheet would run. */
export function checkPlainCell(cell: Cell | undefined): Found[] {
  if (!cell) return []
  if (cell.kind === 'error' || (cell.kind === 'formula' && cell.shown.startsWith('#'))) return [look('cell_error')]
  if (cell.kind === 'formula') return [look('formula_value_taken')]
  return cell.kind === 'text' && looksLikeFormula(cell.shown) ? [look('text_looks_like_formula')] : []
}

/** "Dusun III, Jejawi, 5-8-1998" → the place, and a cell that holds the date, the estimate or the word that nobody knows. */
export function splitPlaceAndDate(cell: Cell | undefined): { place: string | null; date: Cell | undefined } {
  const text = cell?.shown.trim() ?? ''
  if (!cell || cell.kind === 'date' || text === '') return { place: null, date: cell }
  const at = whereBirthBegins(text)
  const [place, rest] = at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at).trim()]
  const date: Cell | undefined = rest === '' ? undefined : { kind: 'text', raw: rest, shown: rest }
  return { place: place.replace(/[\s,/.:(]+$/u, '').trim() || null, date }
}
