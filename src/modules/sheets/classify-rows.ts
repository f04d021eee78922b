import type { Cell } from '../../platform/excel/cell.ts'
import { foldHeader } from './fields.ts'
import { countFilled, type IgnoredReason, isFilled, type ListColumn, type Rows, rowText } from './list-layout.ts'
import { type Naming, OFFICE_LIST } from './match-header.ts'

const TOTAL = /^\s*(?:sub\s*)?(?:jumlah|total|rekap\w*)\b/i
const SIGNATURE =
  /\b(?:mengetahui|menyetujui|kepala\s+(?:dinas|bidang|seksi|badan|uptd|kantor)|sekretaris|tanda\s*tangan|ttd|nip|pembina|penata|plt|a\.?\s?n\.)\b\.?|^[\p{L} ]+,\s*\d{1,2}\s+\p{L}+\s+\d{4}$/iu

/** Columns by index that tell a person from other rows; undefined when the list has none. */
export type KeyColumns = { rowNo: number | undefined; name: number | undefined; nik: number | undefined }

export type RowClass = 'data' | IgnoredReason

export function keyColumns(
  columns: readonly ListColumn[],
  nameColumn?: number,
  naming: Naming = OFFICE_LIST,
  name = 'name',
): KeyColumns {
  const find = (field: string) =>
    columns.find((column) => naming.matchColumn(column.header, column.lower)?.field === field)?.index
  return { rowNo: find('row_no'), name: nameColumn ?? find(name), nik: find('nik') }
}

/**
 * Says of every row from `from` (index from 0) to the end whether it holds a person. What stands after the last person is
 * the trailer: totals, then the signature; a line that fits nothing is `unclear`, so that somebody looks at it.
 */
export function classifyRows(rows: Rows, from: number, columns: readonly ListColumn[], keys: KeyColumns): RowClass[] {
  const classes: RowClass[] = []
  let signed = false
  for (let at = from; at < rows.length; at++) {
    const cells = rows[at] ?? []
    const found = classifyRow(cells, at - from, columns, keys, signed)
    if (found === 'signature') signed = true
    classes.push(found)
  }
  return markTrailer(classes)
}

function classifyRow(
  cells: readonly Cell[],
  offset: number,
  columns: readonly ListColumn[],
  keys: KeyColumns,
  signed: boolean,
): RowClass {
  const filled = cells.filter(isFilled)
  if (filled.length === 0) return 'blank'
  if (repeatsHeader(cells, columns)) return 'repeated_header'
  if (offset < 2 && countsColumns(filled)) return 'column_numbers'
  const text = rowText(cells)
  const isNumbered = keys.rowNo !== undefined && /^\(?\d{1,5}[.)]?$/.test(cells[keys.rowNo]?.shown.trim() ?? '')
  const isNamed = keys.name !== undefined && isFilled(cells[keys.name])
  if (TOTAL.test(text) && !isNumbered) return 'total'
  if (SIGNATURE.test(text) && !isNumbered && filled.length <= 3) return 'signature'
  const digits = keys.nik === undefined ? '' : (cells[keys.nik]?.shown.replace(/\D/g, '') ?? '')
  // A second table under the signature of the first: only a row that is plainly a person counts there.
  if (signed && !(isNamed && (isNumbered || (digits.length >= 15 && filled.length >= 4)))) return 'signature'
  if (isNumbered && filled.length > 1) return 'data'
  if (digits.length >= 8 || (isNamed && filled.length >= 3)) return 'data'
  if (filled.length >= Math.max(3, columns.length * 0.4)) return 'data'
  return filled.length === 1 && filled[0] === cells[0] && !isNamed ? 'section' : 'unclear'
}

function repeatsHeader(cells: readonly Cell[], columns: readonly ListColumn[]): boolean {
  const same = columns.filter(
    ({ index, header }) => header !== '' && foldHeader(cells[index]?.shown ?? '') === foldHeader(header),
  )
  return same.length >= 2 && same.length * 2 >= countFilled(cells)
}

/** 1 2 3 4 … or (1) (2) (3) …, the numbers that official tables print under the header */
function countsColumns(filled: readonly Cell[]): boolean {
  const numbers = filled.map((cell) => Number(/^\(?(\d{1,2})\)?$/.exec(cell.shown.trim())?.[1] ?? Number.NaN))
  return numbers.length >= 3 && numbers.every((n, i) => n === i + 1)
}

/** A heading can only be one with people under it; after the last person it is part of the trailer. */
function markTrailer(classes: readonly RowClass[]): RowClass[] {
  const last = classes.lastIndexOf('data')
  return classes.map((found, at) => (at > last && found === 'section' ? 'unclear' : found))
}
