import { type Cell, EMPTY, type Workbook } from './cell.ts'
import { type Limits, refuseFile } from './limits.ts'

const SEPARATORS = [';', ',', '\t'] as const

/**
 * Reads comma-separated text by RFC 4180, with the two habits of Indonesian Excel: a semicolon between cells, and
 * Windows-1252 when it is not UTF-8. A tab and UTF-16 with a mark ("Unicode text") are understood too. Every cell is text:
 * nothing is turned into a number, a date or a formula. `sep=;` as first line is obeyed and kept out of the rows' text but
 * not out of their count.
 * @throws Refusal `file_csv_damaged` {line}, `file_too_many_rows`, `file_too_many_columns`, `file_not_a_sheet`
 */
export function parseCsv(file: Buffer, limits: Limits): Workbook {
  const text = decodeText(file)
  if (text.includes('\0')) throw refuseFile('file_not_a_sheet')
  const [, stated] = /^sep=([;,\t])\r?\n/i.exec(text) ?? []
  const body = stated ? text.slice(text.indexOf('\n')) : text
  const records = splitRecords(body, stated ?? guessSeparator(body), limits)
  const rows = records.map((record) => record.map(textCell))
  for (const row of rows) while (row.at(-1)?.kind === 'empty') row.pop()
  while (rows.length > 0 && rows.at(-1)?.length === 0) rows.pop()
  return { sheets: [{ name: 'CSV', isHidden: false, rows }] }
}

const textCell = (raw: string): Cell => (raw === '' ? EMPTY : { kind: 'text', raw, shown: raw })

function decodeText(file: Buffer): string {
  if (file[0] === 0xff && file[1] === 0xfe) return new TextDecoder('utf-16le').decode(file)
  if (file[0] === 0xfe && file[1] === 0xff) return new TextDecoder('utf-16be').decode(file)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file)
  } catch {
    // Not UTF-8: every byte has a meaning in Windows-1252, the other encoding in which Excel writes CSV here.
    return new TextDecoder('windows-1252').decode(file)
  }
}

/** The separator that stands most often outside quotes in the first lines. */
function guessSeparator(text: string): string {
  const head = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, '')
  const counts = SEPARATORS.map((separator) => ({ separator, count: head.split(separator).length }))
  return counts.toSorted((a, b) => b.count - a.count)[0]?.separator ?? ','
}

function splitRecords(text: string, separator: string, limits: Limits): string[][] {
  const records: string[][] = []
  let record: string[] = []
  let at = 0
  let line = 1
  const endRecord = () => {
    if (record.length > limits.maxColumns) refuseColumns(limits)
    records.push(record)
    if (records.length > limits.maxRows) throw refuseFile('file_too_many_rows', { max: limits.maxRows })
    record = []
  }
  while (at <= text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at, separator, line) : plainCell(text, at, separator)
    record.push(cell.value)
    line += cell.lines
    at = cell.end
    if (text[at] === separator) {
      at++
      continue
    }
    endRecord()
    if (at >= text.length) break
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1
    line++
    if (at === text.length) break
  }
  return records
}

function refuseColumns(limits: Limits): never {
  throw refuseFile('file_too_many_columns', { max: limits.maxColumns })
}

type Piece = { value: string; end: number; lines: number }

function plainCell(text: string, from: number, separator: string): Piece {
  let end = from
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
  return { value: text.slice(from, end), end, lines: 0 }
}

function quotedCell(text: string, from: number, separator: string, line: number): Piece {
  let end = from + 1
  for (;;) {
    end = text.indexOf('"', end)
    if (end < 0) throw refuseFile('file_csv_damaged', { line })
    if (text[end + 1] !== '"') break
    end += 2
  }
  const after = text[end + 1]
  if (after !== undefined && after !== separator && after !== '\n' && after !== '\r') {
    throw refuseFile('file_csv_damaged', { line })
  }
  const inside = text.slice(from + 1, end)
  return { value: inside.replaceAll('""', '"'), end: end + 1, lines: inside.split('\n').length - 1 }
}
