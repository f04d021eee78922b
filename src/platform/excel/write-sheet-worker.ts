import { parentPort, workerData } from 'node:worker_threads'
import writeXlsxFile, { type Row } from 'write-excel-file/node'
import type { PlainCell, WritingTask } from './write-sheet.ts'

const DAY_FORMAT = 'dd/mm/yyyy'

async function write(task: WritingTask): Promise<Uint8Array> {
  const sheets = task.map(({ name, columns, rows }) => ({
    sheet: name,
    columns: columns.map((column) => ({ width: column.width ?? 18 })),
    stickyRowsCount: 1,
    data: [
      columns.map((column) => ({ type: String, value: column.title, fontWeight: 'bold' as const })),
      ...rows.map(writeRow),
    ],
  }))
  return writeXlsxFile(sheets).toBuffer()
}

const writeRow = (row: readonly PlainCell[]): Row => row.map(writeCell)

function writeCell(cell: PlainCell): Row[number] {
  if (cell === null || cell === '') return null
  if (typeof cell === 'string') return { type: String, value: cell }
  if (typeof cell === 'number') return { type: Number, value: cell }
  if (typeof cell === 'boolean') return { type: Boolean, value: cell }
  return { type: Date, value: new Date(`${cell.day}T00:00:00Z`), format: DAY_FORMAT }
}

// `write-sheet.ts` starts this thread and is the only one who does: the data is a task.
parentPort?.postMessage(await write(workerData as WritingTask))
