import type { Cell } from '../../platform/excel/cell.ts'

/** Why a row is not a person. Such a row is shown with its reason; it is never dropped in silence. */
export type IgnoredReason =
  | 'blank'
  | 'title' // above the table
  | 'header'
  | 'repeated_header' // printed again at the top of a page
  | 'column_numbers' // 1 2 3 4 … under the header
  | 'section' // a heading inside the table, such as a sub-district
  | 'total'
  | 'signature' // place, date, office, name and number of who signs
  | 'unclear' // not recognised: a person should look
  | 'by_hand' // a person said that it is no one

/** `row` counts from 1, as Excel shows it. */
export type IgnoredRow = { row: number; reason: IgnoredReason; text: string }

export type LetterFacts = {
  number: string | null
  /** ISO date */
  date: string | null
  /** "Dinas Sosial Kabupaten Ogan Ilir" */
  office: string | null
  title: string | null
  /** how many people the list says it holds */
  statedTotal: number | null
}

/** `index` counts from 0. `header` is what stands above the column; `lower` its second line alone, when there are two. */
export type ListColumn = { index: number; letter: string; header: string; lower?: string }

export type ListLayout = {
  sheet: string
  letter: LetterFacts
  /** one row, or two for a header of two lines; empty when none was recognised */
  headerRows: number[]
  columns: ListColumn[]
  dataRows: number[]
  ignored: IgnoredRow[]
}

export type Rows = readonly (readonly Cell[])[]

/** What a reader sees in a row, for showing an ignored row. */
export const rowText = (cells: readonly Cell[]): string =>
  cells
    .map((cell) => cell.shown.trim())
    .filter((text) => text !== '')
    .join(' · ')

export const isFilled = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.shown.trim() !== '' || cell.kind === 'formula')

export const countFilled = (cells: readonly Cell[]): number => cells.filter(isFilled).length
