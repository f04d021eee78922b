import { looksLikeFormula } from '../../kernel/looks-like-formula.ts'
import type { Cell } from '../../platform/excel/cell.ts'
import { compareCodes } from './rules.ts'

/** What becomes of one row of a chart that somebody brought; only the first is taken over. */
export const ROW_VERDICTS = [
  'new',
  'known',
  'other_width',
  'twice',
  'formula',
  'code_is_number',
  'code_not_clear',
  'name_missing',
  'name_too_long',
] as const
export type RowVerdict = (typeof ROW_VERDICTS)[number]
export type ChartRow = { row: number; code: string; name: string; verdict: RowVerdict; like: string | null }
/** Columns of the sheet, from 0. */
export type ChartColumns = { code: number; name: number }

type Rows = readonly (readonly Cell[])[]
const CODE = /\b(kode|rekening|akun|mak|code|account)\b/i
const NAME = /\b(nama|uraian|name|description)\b/i
const SEARCHED = 30
export const SEGMENTS = /^\d{1,12}(\.\d{1,12}){0,11}$/

/** The row of headings, and which columns it names; the first two where it names none. */
export function findChart(rows: Rows): { header: number; columns: ChartColumns; headings: string[] } {
  const at = rows
    .slice(0, SEARCHED)
    .findIndex((cells) => cells.some((c) => CODE.test(c.shown)) && cells.some((c) => NAME.test(c.shown)))
  const cells = rows[at] ?? []
  const find = (what: RegExp, not: number) => cells.findIndex((c, i) => i !== not && what.test(c.shown))
  const code = at < 0 ? 0 : find(CODE, -1)
  const name = at < 0 ? 1 : find(NAME, code)
  const width = Math.max(0, ...rows.slice(0, SEARCHED).map((r) => r.length))
  const headings = Array.from({ length: width }, (_, i) => cells[i]?.shown.trim() || String.fromCharCode(65 + (i % 26)))
  return { header: at, columns: { code, name: name < 0 ? code + 1 : name }, headings }
}

/**
 * Row by row: what is taken over and what is not, and why. A code that is written with other widths is the same account (domain.md 9.2); one that
 * lies in the file as a number has lost its zeros; the result of a formula may be old, and nobody reads what stands behind it.
 */
export function checkChart(rows: Rows, header: number, columns: ChartColumns, known: readonly string[]): ChartRow[] {
  const taken: string[] = []
  return rows.slice(header + 1).flatMap((cells, i): ChartRow[] => {
    const [c, n] = [cells[columns.code], cells[columns.name]]
    const code = (c?.shown ?? '').replaceAll(/\s/g, '')
    const name = (n?.shown ?? '').trim().replace(/\s+/g, ' ')
    const isEmpty = code === '' && c?.kind !== 'formula'
    if (isEmpty) return []
    const same = (all: readonly string[]) => all.find((k) => SEGMENTS.test(code) && compareCodes(k, code) === 0) ?? null
    const like = same(known)
    const verdict = verdictOf({ c, n, code, name, like, isTwice: same(taken) !== null })
    if (verdict === 'new') taken.push(code)
    return [{ row: header + 2 + i, code: code.slice(0, 80), name: name.slice(0, 160), verdict, like }]
  })
}

type Read = {
  c: Cell | undefined
  n: Cell | undefined
  code: string
  name: string
  like: string | null
  isTwice: boolean
}

function verdictOf({ c, n, code, name, like, isTwice }: Read): RowVerdict {
  // a file of plain text has no formulas, only texts that a table would run when it is opened
  if ([c, n].some((cell) => cell?.kind === 'formula' || looksLikeFormula(cell?.shown ?? ''))) return 'formula'
  if (c?.kind === 'number' && (code.includes('.') || c.isRounded)) return 'code_is_number'
  if (!SEGMENTS.test(code)) return 'code_not_clear'
  if (like !== null) return like === code ? 'known' : 'other_width'
  if (isTwice) return 'twice'
  if (name === '') return 'name_missing'
  return name.length > 120 ? 'name_too_long' : 'new'
}
