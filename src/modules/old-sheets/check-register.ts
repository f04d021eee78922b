import { spellingKey } from '../../kernel/name-spelling.ts'
import type { Cell } from '../../platform/excel/cell.ts'
import { columnLetter } from '../sheets/fields.ts'
import type { ListLayout, Rows } from '../sheets/list-layout.ts'
import { checkKit, checkLetter } from './check-thing.ts'
import { checkWoman } from './check-woman.ts'
import type { Field, Kind, Mapping } from './kinds.ts'
import { type CheckedRow, type Choice, type Found, mustDecide, type Problem, pick, type Values } from './problem.ts'
import { rowCells } from './row-cells.ts'

type Given = { kind: Kind; mapping: Mapping; today: Temporal.PlainDate }

/** Every row by itself, then against the others of the sheet. */
export function checkRegister(layout: ListLayout, rows: Rows, { kind, mapping, today }: Given): CheckedRow[] {
  const columns = layout.columns
  const heads = headings(layout)
  let batch: string | null = null
  const checked = layout.dataRows.map((row): CheckedRow => {
    const cells = rows[row - 1] ?? []
    const at = rowCells(cells, columns, mapping)
    if (kind !== 'women') {
      const values = kind === 'kits' ? checkKit(at, today) : checkLetter(at, today)
      return { row, values, problems: at.problems, shown: shownCells(cells) }
    }
    // one merged cell, or a line across the table, names the batch of all rows under it
    batch = heads.get(row) ?? batch
    const values = checkWoman(at, today, batch)
    batch = values.intake ?? batch
    return { row, values, problems: at.problems, shown: shownCells(cells) }
  })
  const column = (field: Field) => columns.find((c) => mapping[c.letter] === field)?.letter ?? null
  const found = kind === 'women' ? womenTwice(checked) : kind === 'kits' ? serialsTwice(checked) : numbersTwice(checked)
  return checked.map((r) => {
    const more = found.get(r.row) ?? []
    return more.length === 0
      ? r
      : {
          ...r,
          problems: [
            ...r.problems,
            ...more.map(({ field, ...f }): Problem => ({ ...f, field, column: column(field) })),
          ],
        }
  })
}

type At = Found & { field: Field }

function shownCells(cells: readonly Cell[]): Record<string, string> {
  const shown: Record<string, string> = {}
  cells.forEach((cell, index) => {
    const text = cell.kind === 'error' ? '' : cell.shown.trim().slice(0, 400)
    if (text !== '') shown[columnLetter(index)] = text
  })
  return shown
}

/** Lines across the table ("ANGKATAN II TAHUN 2017"), by the first row under each. */
function headings({ ignored, dataRows }: ListLayout): Map<number, string> {
  const lines = ignored.filter(
    (i) =>
      (i.reason === 'section' || i.reason === 'unclear') &&
      /angkatan|gelombang|tahun|periode|\b(?:19|20)\d{2}\b/i.test(i.text),
  )
  return new Map(
    lines.flatMap(({ row, text }) => {
      const first = dataRows.find((r) => r > row)
      return first === undefined ? [] : [[first, text.slice(0, 80)] as const]
    }),
  )
}

/** The first row that says the same comes with each later one. */
function again(
  rows: readonly CheckedRow[],
  keyOf: (values: Values) => string | null,
): [first: CheckedRow, later: CheckedRow][] {
  const first = new Map<string, CheckedRow>()
  return rows.flatMap((r): [CheckedRow, CheckedRow][] => {
    const key = keyOf(r.values)
    if (key === null) return []
    const before = first.get(key)
    if (before) return [[before, r]]
    first.set(key, r)
    return []
  })
}

const put = (into: Map<number, At[]>, row: number, found: At) => into.set(row, [...(into.get(row) ?? []), found])

/** Names without any other mark are too common to mean one woman; a name with a birth is not, nor with the same place and no birth. */
export function personKey(v: Values): string | null {
  if (!v.name) return null
  const birth = v.birth_date ?? v.birth_year
  const place = v.address ?? v.district
  if (birth) return `${spellingKey(v.name)} ${birth}`
  return place ? `${spellingKey(v.name)} @${spellingKey(place)}` : null
}

/** Do two stays touch? Then they are one that was written twice. */
export const overlaps = (a: Values, b: Values): boolean =>
  !a.entry_date ||
  !b.entry_date ||
  (a.entry_date <= (b.exit_date ?? b.entry_date) && b.entry_date <= (a.exit_date ?? a.entry_date))

/** Is this woman here twice? She may have come a second time; the same stay may have been written twice; two women may bear one name. */
export function twiceChoices(same: readonly Choice[], isOneStay: boolean): Choice[] {
  const aside = pick('set_aside')
  return isOneStay ? [...aside, ...same, ...pick('different')] : [...same, ...aside, ...pick('different')]
}

function womenTwice(rows: readonly CheckedRow[]): Map<number, At[]> {
  const found = new Map<number, At[]>()
  const pairs = [...again(rows, (v) => (v.nik ? v.nik : null)), ...again(rows, personKey)]
  for (const [first, later] of pairs) {
    if (found.get(later.row)?.some((f) => f.code === 'same_in_sheet')) continue
    const choices = twiceChoices(
      [{ code: 'second_stay', value: String(first.row) }],
      overlaps(first.values, later.values),
    )
    put(found, later.row, { ...mustDecide('same_in_sheet', { other: first.row }, choices), field: 'name' })
  }
  for (const [first, later] of again(rows, (v) => v.register_no?.toLowerCase().replace(/\s/g, '') ?? null)) {
    const twice = mustDecide('register_no_twice', { other: first.row }, pick('leave_empty', 'type', 'set_aside'))
    put(found, later.row, { ...twice, field: 'register_no' })
  }
  return found
}

function serialsTwice(rows: readonly CheckedRow[]): Map<number, At[]> {
  const found = new Map<number, At[]>()
  for (const [first, later] of again(rows, (v) => v.serial?.toUpperCase().replace(/\s/g, '') ?? null)) {
    const twice = mustDecide('serial_twice', { other: first.row }, pick('leave_empty', 'type', 'set_aside'))
    put(found, later.row, { ...twice, field: 'serial' })
  }
  return found
}

/** Numbers begin anew each year, and a letter that came bears the number of who sent it. */
export const letterKey = (v: Values): string | null =>
  v.number
    ? [
        v.direction ?? '',
        v.number.toLowerCase().replace(/\s/g, ''),
        (v.dated_on ?? '').slice(0, 4),
        v.direction === 'in' ? spellingKey(v.office ?? '') : '',
      ].join('|')
    : null

function numbersTwice(rows: readonly CheckedRow[]): Map<number, At[]> {
  const found = new Map<number, At[]>()
  for (const [first, later] of again(rows, letterKey)) {
    const twice = mustDecide('number_twice', { other: first.row }, pick('set_aside', 'keep', 'type'))
    put(found, later.row, { ...twice, field: 'number' })
  }
  return found
}
