import { Worker } from 'node:worker_threads'
import { heldByXml } from '../files/held-by-xml.ts'

export type ExportCell = string | number | boolean | Temporal.PlainDate | null
/** `width` in characters, 18 unless told */
export type ExportColumn = { readonly title: string; readonly width?: number }
export type ExportSheet = {
  readonly name: string
  readonly columns: readonly ExportColumn[]
  readonly rows: readonly (readonly ExportCell[])[]
}

/** A cell as it crosses to the writing thread: a day travels as its ISO text. */
export type PlainCell = string | number | boolean | null | { readonly day: string }
export type WritingTask = {
  readonly name: string
  readonly columns: readonly ExportColumn[]
  readonly rows: readonly (readonly PlainCell[])[]
}[]

const WORKER = new URL('./write-sheet-worker.ts', import.meta.url)

/**
 * An .xlsx file with the sheets given, written in a thread of its own. Text is always written as text, so that nothing a
 * person typed can become a formula; days are real dates; numbers of more than 15 digits are written as text, because
 * Excel would round them. Characters that XML cannot hold are left out, and a text ends at Excel's 32,767 characters.
 */
export function writeSheet(sheets: readonly ExportSheet[]): Promise<Buffer> {
  const task: WritingTask = sheets.map(({ name, columns, rows }) => ({
    name: sheetName(name),
    columns,
    rows: rows.map((row) => row.map(plainCell)),
  }))
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>()
  const worker = new Worker(WORKER, { workerData: task, env: {}, execArgv: [] })
  worker.once('message', (bytes: Uint8Array) => resolve(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)))
  worker.once('error', reject)
  worker.once('exit', (code) => reject(new Error(`The writing thread ended with code ${code} and no file.`)))
  return promise
}

function plainCell(cell: ExportCell): PlainCell {
  if (cell instanceof Temporal.PlainDate) return { day: cell.toString() }
  if (typeof cell === 'number') return Number.isFinite(cell) && Math.abs(cell) < 1e15 ? cell : String(cell)
  return typeof cell === 'string' ? printable(cell) : cell
}

/** Excel allows 31 characters in a tab's name and none of : \ / ? * [ ] */
const sheetName = (name: string): string =>
  printable(name)
    .replace(/[:\\/?*[\]]/g, ' ')
    .slice(0, 31)
    .trim() || 'Data'

const printable = (text: string): string => heldByXml(text).slice(0, 32_767)
