import { looksLikeFormula } from '../../kernel/looks-like-formula.ts'
import type { Cell } from '../../platform/excel/cell.ts'
import { isFilled, type ListColumn } from '../sheets/list-layout.ts'
import type { Field, Mapping } from './kinds.ts'
import { type Found, look, type Problem } from './problem.ts'

/** The cells of one row by field, and the problems that are found in them. */
export type RowCells = {
  cell: (field: Field) => Cell | undefined
  /** the texts of the field's cells, joined and clipped; null when there is nothing to read */
  text: (field: Field, longest?: number) => string | null
  add: (field: Field | 'row', found: readonly Found[]) => void
  problems: Problem[]
}

const tidy = (cell: Cell): string =>
  cell.kind === 'error' || cell.shown.startsWith('#') ? '' : cell.shown.normalize('NFC').replace(/\s+/g, ' ').trim()

export function rowCells(cells: readonly Cell[], columns: readonly ListColumn[], mapping: Mapping): RowCells {
  const problems: Problem[] = []
  const of = (field: Field) => columns.filter(({ letter }) => mapping[letter] === field)
  const filled = (field: Field) =>
    of(field)
      .map(({ index }) => cells[index])
      .filter((cell): cell is Cell => isFilled(cell))
  const add: RowCells['add'] = (field, found) => {
    const column = field === 'row' ? null : (of(field)[0]?.letter ?? null)
    problems.push(...found.map((f) => ({ ...f, column, field })))
  }
  return {
    problems,
    add,
    cell: (field) => filled(field)[0],
    text: (field, longest = 300) => {
      const texts = filled(field)
      add(field, texts.flatMap(oddCell).slice(0, 1))
      const said = texts.map(tidy).filter((text) => text !== '')
      return said.length === 0 ? null : said.join('; ').slice(0, longest).trim()
    },
  }
}

/** An error of Excel, a formula's result, a text that a spreadsheet would run: the stored text is taken, nothing is ever run. */
export function oddCell(cell: Cell): Found[] {
  if (cell.kind === 'error' || (cell.kind === 'formula' && cell.shown.startsWith('#'))) return [look('cell_error')]
  if (cell.kind === 'formula') return [look('formula_value_taken')]
  return cell.kind === 'text' && looksLikeFormula(cell.shown) ? [look('text_looks_like_formula')] : []
}
