import { parseTypedDate } from '../../kernel/typed-date.ts'
import type { Cell } from '../../platform/excel/cell.ts'
import type { Field } from './fields.ts'
import { isFilled } from './list-layout.ts'
import { educationOf, maritalStatusOf, sexOf } from './plain-values.ts'

/** How much of a column looks like a field, 0 to 1, judged from a sample of its filled cells. */
export type ContentMatch = { field: Field; share: number }

const SAMPLE = 200

type Test = { field: Field; test: (cell: Cell) => boolean }

const TESTS: readonly Test[] = [
  { field: 'nik', test: (cell) => /^\d{14,17}$/.test(digits(cell)) && !isFamilyCard(digits(cell)) },
  { field: 'kk', test: (cell) => isFamilyCard(digits(cell)) },
  { field: 'phone', test: (cell) => /^(?:\+?62|0)?8\d{7,11}$/.test(cell.shown.replace(/[\s-]/g, '')) },
  { field: 'birth_date', test: (cell) => cell.kind === 'date' || parseTypedDate(cell.shown).choices.length > 0 },
  { field: 'birth_place_and_date', test: (cell) => /^[\p{L} .'-]{3,}[,/]\s*\d{1,2}[\s./-]/u.test(cell.shown) },
  { field: 'sex', test: (cell) => sexOf(cell.shown) !== null },
  { field: 'education', test: (cell) => educationOf(cell.shown) !== null },
  { field: 'marital_status', test: (cell) => maritalStatusOf(cell.shown) !== null },
  { field: 'age', test: (cell) => /^\d{1,2}(?:\s*(?:th|thn|tahun))?\.?$/i.test(cell.shown.trim()) },
  { field: 'name', test: (cell) => /^\p{Lu}[\p{L}'’.]+(?:\s+[\p{L}'’.]+){0,4}$/u.test(cell.shown.trim()) },
]

const digits = (cell: Cell): string => cell.shown.replace(/[\s.'-]/g, '')

/** A family card carries a plain date; of women's NIKs the day is 41–71 (domain.md §3.5). */
const isFamilyCard = (text: string): boolean => /^\d{6}(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{6}$/.test(text)

/** Every field that some of the column's cells look like, the likeliest first. */
export function matchContent(cells: readonly (Cell | undefined)[]): ContentMatch[] {
  const sample = cells.filter((cell): cell is Cell => isFilled(cell)).slice(0, SAMPLE)
  if (sample.length === 0) return []
  if (countsUp(sample)) return [{ field: 'row_no', share: 1 }]
  return TESTS.map(({ field, test }) => ({ field, share: sample.filter(test).length / sample.length }))
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => b.share - a.share)
}

/** 1 2 3 …: the numbers of the rows, with a gap now and then */
function countsUp(cells: readonly Cell[]): boolean {
  const numbers = cells.map((cell) => Number(cell.shown.replace(/[.)(\s]/g, '') || Number.NaN))
  const steps = numbers.slice(1).filter((n, i) => n - (numbers[i] ?? 0) === 1).length
  return (
    numbers.length >= 3 &&
    numbers.every((n) => Number.isInteger(n) && n < 100_000) &&
    steps >= (numbers.length - 1) * 0.8
  )
}
