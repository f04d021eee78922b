import PizZip from 'pizzip'
import readXlsxFile from 'read-excel-file/universal'
import { Refusal } from '../../kernel/refusal.ts'
import { XmlError } from '../files/read-xml.ts'
import { ZipError } from '../files/read-zip.ts'
import { type Cell, EMPTY, numberCell, type Sheet, type Workbook } from './cell.ts'
import { type Limits, refuseFile, WORKBOOK_FAULTS } from './limits.ts'
import { type CellFact, readSheetFacts, type SheetFacts } from './sheet-facts.ts'
import { openWorkbook } from './workbook-parts.ts'

/** What the library gives for a cell; numbers come as their digits (see `parseNumber` below). */
type Value = string | boolean | Date | null | undefined

/**
 * Reads an .xlsx file. Values (shared and rich text, date formats, the 1904 calendar) come from read-excel-file; formulas
 * and the digits of numbers from the sheet's own XML, which is walked first and bounds the work. Runs no formula, opens no
 * link. Meant for a process of its own: see `read-sheet.ts`.
 * @throws Refusal one of `FILE_REFUSALS`
 */
export async function parseXlsx(file: Buffer, limits: Limits): Promise<Workbook> {
  try {
    const { parts, sheets } = await openWorkbook(file, limits)
    const facts = sheets.map(({ path }) => readSheetFacts(parts.get(path) ?? Buffer.alloc(0), limits))
    const read = await readValues(storedZip(parts))
    // Both list the tabs in order; were they ever to differ, values would land beside the wrong facts.
    if (read.length !== sheets.length) throw refuseFile('file_damaged')
    const count = letterCount(limits.maxLetters)
    return {
      sheets: read.map(({ name, values }, i): Sheet => {
        const rows = joinRows(facts[i] ?? new Map(), values, count)
        return { name, isHidden: sheets[i]?.isHidden === true, rows }
      }),
    }
  } catch (error) {
    throw error instanceof ZipError || error instanceof XmlError ? refuseFile(WORKBOOK_FAULTS[error.fault]) : error
  }
}

/** Without compression. The library is given this file and never the one from outside: it sees what was measured and looked at. */
function storedZip(parts: ReadonlyMap<string, Buffer>): Uint8Array<ArrayBuffer> {
  const zip = new PizZip()
  for (const [name, bytes] of parts) zip.file(name, bytes)
  return new Uint8Array(zip.generate({ type: 'arraybuffer', compression: 'STORE' }))
}

/** A text of a thousand letters that half a million cells share is stored once and shown half a million times. */
const letterCount = (most: number) => (cell: Cell) => {
  most -= cell.shown.length
  if (most < 0) throw refuseFile('file_unpacks_too_large')
  return cell
}
type Count = ReturnType<typeof letterCount>

async function readValues(file: Uint8Array<ArrayBuffer>): Promise<{ name: string; values: Value[][] }[]> {
  try {
    const sheets = await readXlsxFile<string>(file.buffer, { trim: false, parseNumber: (digits) => digits })
    // `data` is missing for a tab that holds no cells (a chart), which the library's types do not say; nor do they say
    // that a cell inside a row can be null.
    return sheets.flatMap(({ sheet, data }) => (data ? [{ name: sheet, values: data as Value[][] }] : []))
  } catch (error) {
    if (error instanceof Refusal) throw error
    // The library's message may quote a cell, so it is not passed on.
    throw refuseFile('file_damaged')
  }
}

function joinRows(facts: SheetFacts, values: readonly (readonly Value[])[], count: Count): Cell[][] {
  const last = facts.size === 0 ? -1 : Math.max(...facts.keys())
  return Array.from({ length: last + 1 }, (_, row) => joinRow(facts.get(row), values[row] ?? [], count))
}

function joinRow(facts: ReadonlyMap<number, CellFact> | undefined, values: readonly Value[], count: Count): Cell[] {
  if (!facts || facts.size === 0) return []
  const last = Math.max(...facts.keys())
  const cells = Array.from({ length: last + 1 }, (_, column) => count(joinCell(facts.get(column), values[column])))
  while (cells.at(-1)?.kind === 'empty') cells.pop()
  return cells
}

function joinCell(fact: CellFact | undefined, value: Value): Cell {
  if (!fact) return EMPTY
  const plain = plainCell(fact, value)
  if (fact.formula === undefined) return plain
  const { shown } = plain
  const raw = `=${fact.formula}`
  return plain.isRounded ? { kind: 'formula', raw, shown, isRounded: true } : { kind: 'formula', raw, shown }
}

function plainCell(fact: CellFact, value: Value): Cell {
  if (fact.type === 'e') return { kind: 'error', raw: fact.value, shown: fact.value }
  if (value instanceof Date) return dateCell(fact.value, value)
  if (typeof value === 'boolean') return { kind: 'boolean', raw: fact.value, shown: value ? 'TRUE' : 'FALSE' }
  if (typeof value !== 'string' || value === '') {
    // The file holds something and the library saw nothing: better no list than a list with a hole.
    if (fact.type !== 's' && fact.value.trim() !== '') throw refuseFile('file_damaged')
    return EMPTY
  }
  return fact.type === 'n' ? numberCell(value) : { kind: 'text', raw: value, shown: value }
}

function dateCell(raw: string, at: Date): Cell {
  if (Number.isNaN(at.getTime())) return { kind: 'error', raw, shown: raw }
  const [day = '', time = ''] = at.toISOString().split('T')
  return { kind: 'date', raw, shown: time.startsWith('00:00') ? day : `${day}T${time.slice(0, 5)}` }
}
