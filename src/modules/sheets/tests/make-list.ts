import type { Cell, Workbook } from '../../../platform/excel/cell.ts'
import { numberCell } from '../../../platform/excel/cell.ts'
import type { CheckSettings } from '../candidate-draft.ts'
import type { PreparedList, PrepareInput } from '../prepare-list.ts'
import { prepareList } from '../prepare-list.ts'

export const ON_DATE = '2026-01-06'
export const SETTINGS: CheckSettings = {
  minAge: 20,
  maxAge: 35,
  hardMinAge: 18,
  onDate: Temporal.PlainDate.from(ON_DATE),
  servedSex: 'female',
}
export const INPUT: PrepareInput = {
  settings: { minAge: 20, maxAge: 35, hardMinAge: 18, onDate: ON_DATE, servedSex: 'female' },
}

/** A cell as a person would type it: text and numbers; a `Cell` as it is. */
export type Typed = string | number | Cell

export const cell = (typed: Typed): Cell => {
  if (typeof typed === 'object') return typed
  if (typeof typed === 'number') return numberCell(String(typed))
  return typed === '' ? { kind: 'empty', raw: '', shown: '' } : { kind: 'text', raw: typed, shown: typed }
}

export const day = (serial: string, shown: string): Cell => ({ kind: 'date', raw: serial, shown })
export const formula = (raw: string, shown: string): Cell => ({ kind: 'formula', raw, shown })

export const workbook = (rows: readonly (readonly Typed[])[], name = 'Daftar'): Workbook => ({
  sheets: [{ name, isHidden: false, rows: rows.map((row) => row.map(cell)) }],
})

export const HEADER = ['No', 'Nama', 'NIK', 'Tanggal Lahir', 'Desa', 'Kecamatan', 'Keterangan'] as const

/** A list with the usual header in row 1 and its people from row 2 on. */
export function prepared(people: readonly (readonly Typed[])[], input: Partial<PrepareInput> = {}): PreparedList {
  const rows = people.map((person, i) => [i + 1, ...person])
  return preparedOf(workbook([HEADER, ...rows]), input)
}

export function preparedOf(book: Workbook, input: Partial<PrepareInput> = {}): PreparedList {
  const list = prepareList(book, { ...INPUT, ...input })
  if (!list) throw new Error('the test list has no table')
  return list
}

/** Problem codes of a row, `row` as Excel counts. */
export const codesOf = (list: PreparedList, row: number): string[] =>
  list.checked.rows.find((each) => each.row === row)?.problems.map(({ code }) => code) ?? []

export const problemOf = (list: PreparedList, row: number, code: string) =>
  list.checked.rows.find((each) => each.row === row)?.problems.find((problem) => problem.code === code)

export const draftOf = (list: PreparedList, row: number) => list.checked.rows.find((each) => each.row === row)?.draft
