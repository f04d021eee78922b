import type { Definition, Dim } from './rules.ts'

/**
 * One thing that is counted: by what it can be divided, and its number where it has one. `key` stays the same in every table; `caseId` is
 * whose it is.
 */
export type Row = {
  key: string
  caseId?: string | null
  dims: Readonly<Partial<Record<Dim, string | null>>>
  n?: number
  d?: number
}

/** What stands in no part of a division stands under this, and is never left out. */
export const NOWHERE = ''
export type Cell = { keys: readonly string[]; rows: readonly Row[] }
export type Tally = {
  rows: readonly string[]
  columns: readonly string[]
  /** by row, then column */
  cells: readonly (readonly Cell[])[]
  rowSums: readonly Cell[]
  columnSums: readonly Cell[]
  all: Cell
}

const cellOf = (rows: readonly Row[]): Cell => ({ keys: [...new Set(rows.map((r) => r.key))], rows })
const codeOf = (row: Row, dim: Dim) => row.dims[dim] ?? NOWHERE

export const narrowed = (rows: readonly Row[], { filters }: Pick<Definition, 'filters'>): readonly Row[] =>
  rows.filter((r) => filters.every((f) => f.codes.includes(codeOf(r, f.dim))))

/** Codes that are there, in the order of the words; what stands nowhere comes last. */
function codesOf(rows: readonly Row[], dim: Dim | null, order: readonly string[]): string[] {
  if (dim === null) return [NOWHERE]
  const at = (code: string) =>
    code === NOWHERE ? order.length + 1 : (order.indexOf(code) + order.length + 1) % (order.length + 1)
  return [...new Set(rows.map((r) => codeOf(r, dim)))].sort((a, b) => at(a) - at(b) || a.localeCompare(b))
}

/** Every row stands in one cell, and each sum is of its own rows: a woman who is in two cells is one in their sum. */
export function tally(
  all: readonly Row[],
  def: Pick<Definition, 'row' | 'column' | 'filters'>,
  orderOf: (dim: Dim) => readonly string[] = () => [],
): Tally {
  const rows = narrowed(all, def)
  const [down, across] = [def.row, def.column]
  const rowCodes = codesOf(rows, down, down === null ? [] : orderOf(down))
  const columnCodes = codesOf(rows, across, across === null ? [] : orderOf(across))
  const isIn = (r: Row, dim: Dim | null, code: string) => dim === null || codeOf(r, dim) === code
  return {
    rows: rowCodes,
    columns: columnCodes,
    cells: rowCodes.map((a) =>
      columnCodes.map((b) => cellOf(rows.filter((r) => isIn(r, down, a) && isIn(r, across, b)))),
    ),
    rowSums: rowCodes.map((a) => cellOf(rows.filter((r) => isIn(r, down, a)))),
    columnSums: columnCodes.map((b) => cellOf(rows.filter((r) => isIn(r, across, b)))),
    all: cellOf(rows),
  }
}
