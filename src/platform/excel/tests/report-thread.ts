import { isMainThread } from 'node:worker_threads'
import type { Workbook } from '../cell.ts'

/** A step for tests: says where it ran and what it could see. */
export const afterReading = (workbook: Workbook, input: unknown) => ({
  isMainThread,
  environment: Object.keys(process.env),
  rows: workbook.sheets.map((sheet) => sheet.rows.length),
  input,
})
