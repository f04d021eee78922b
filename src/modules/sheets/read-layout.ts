import type { Sheet, Workbook } from '../../platform/excel/cell.ts'
import { classifyRows, keyColumns, type RowClass } from './classify-rows.ts'
import { columnLetter } from './fields.ts'
import { findHeader, readColumns } from './find-header.ts'
import { readLetterFacts } from './letter-facts.ts'
import { countFilled, type IgnoredRow, type ListColumn, type ListLayout, rowText } from './list-layout.ts'
import { type Naming, OFFICE_LIST } from './match-header.ts'

/** What a person corrected by hand. Rows count from 1, as Excel shows them; columns by index from 0. */
export type LayoutHints = {
  sheet?: string
  headerRow?: number
  nameColumn?: number
  /** fingerprints of headers that were mapped by hand before */
  known?: readonly string[]
  /** rows that are a person after all, or are none */
  rows?: Readonly<Record<number, 'data' | 'ignore'>>
}

/** Sheets that also hold something; named on the screen so that a second list in the file is not overlooked. */
export type OtherSheet = { name: string; filledRows: number; isHidden: boolean }

/** What kind of list is read: how its headers name fields, and the field that says what a row is. */
export type ListKind = { naming: Naming; head: string }
const OFFICE: ListKind = { naming: OFFICE_LIST, head: 'name' }

export type FoundLayout = { layout: ListLayout; others: OtherSheet[]; isGuess: boolean } | null

/**
 * Finds the list in a workbook: sheet, letter, header, people, and the reason why each other row is not one. Every row of
 * the sheet is in exactly one of `headerRows`, `dataRows` and `ignored`. Null when no sheet has anything like a table.
 */
export function readLayout(workbook: Workbook, hints: LayoutHints = {}, kind: ListKind = OFFICE): FoundLayout {
  const sheets = workbook.sheets.filter((sheet) => hints.sheet === undefined || sheet.name === hints.sheet)
  const found = sheets
    .map((sheet) => ({ sheet, read: readSheetLayout(sheet, hints, kind) }))
    .toSorted((a, b) => weight(b) - weight(a))[0]
  if (!found?.read) return null
  const others = workbook.sheets
    .filter((sheet) => sheet !== found.sheet)
    .map((sheet) => ({
      name: sheet.name,
      filledRows: sheet.rows.filter((cells) => countFilled(cells) > 0).length,
      isHidden: sheet.isHidden,
    }))
    .filter((sheet) => sheet.filledRows > 0)
  return { ...found.read, others }
}

type Candidate = { sheet: Sheet; read: { layout: ListLayout; isGuess: boolean } | null }

/** The sheet with most people wins; a known header beats a guessed one, a visible sheet a hidden one. */
const weight = ({ sheet, read }: Candidate): number =>
  read === null ? -1 : read.layout.dataRows.length + (read.isGuess ? 0 : 1e6) + (sheet.isHidden ? 0 : 1e7)

function readSheetLayout(
  { name, rows }: Sheet,
  hints: LayoutHints,
  { naming, head }: ListKind,
): { layout: ListLayout; isGuess: boolean } | null {
  const byHand = hints.headerRow === undefined ? null : [hints.headerRow - 1]
  const header = byHand
    ? { rows: byHand, columns: readColumns(rows, byHand), isGuess: false }
    : findHeader(rows, new Set(hints.known), naming)
  const first = header?.rows[0]
  const last = header?.rows.at(-1)
  // named by hand, it may lie below the sheet or hold nothing
  if (!header || first === undefined || last === undefined || header.columns.every((c) => c.header === '')) return null
  const keys = keyColumns(header.columns, hints.nameColumn, naming, head)
  const classes = classifyRows(rows, last + 1, header.columns, keys)
  const unshown = new Set(header.columns.filter(isCategory(naming)).map(({ index }) => index))
  const dataRows: number[] = []
  const ignored: IgnoredRow[] = []
  rows.forEach((cells, at) => {
    if (header.rows.includes(at)) return
    // the words of the category column are shown nowhere (design.md 8.1), in a row that was passed over neither
    const text = rowText(at < first ? cells : cells.filter((_, index) => !unshown.has(index)))
    const automatic: RowClass = at < first ? (text === '' ? 'blank' : 'title') : (classes[at - last - 1] ?? 'unclear')
    const found = corrected(automatic, hints.rows?.[at + 1], text)
    if (found === 'data') dataRows.push(at + 1)
    else ignored.push({ row: at + 1, reason: found, text })
  })
  const letter = readLetterFacts(rows.slice(0, first), rows.slice(dataRows.at(-1) ?? last + 1))
  const headerRows = header.rows.map((at) => at + 1)
  const columns = widen(header.columns, Math.max(0, ...dataRows.map((row) => rows[row - 1]?.length ?? 0)))
  return { layout: { sheet: name, letter, headerRows, columns, dataRows, ignored }, isGuess: header.isGuess }
}

const isCategory =
  (naming: Naming) =>
  ({ header, lower }: ListColumn): boolean =>
    naming.matchColumn(header, lower)?.field === 'category'

/** Cells to the right of the last header are columns too: a remark that nobody gave a heading. */
const widen = (columns: readonly ListColumn[], width: number): ListColumn[] =>
  Array.from(
    { length: Math.max(columns.length, width) },
    (_, index) => columns[index] ?? { index, letter: columnLetter(index), header: '' },
  )

function corrected(automatic: RowClass, byHand: 'data' | 'ignore' | undefined, text: string): RowClass {
  if (byHand === 'data' && text !== '') return 'data'
  return byHand === 'ignore' && automatic === 'data' ? 'by_hand' : automatic
}
