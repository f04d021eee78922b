import type { Workbook } from '../cell.ts'

/** A step for tests: says where it ran and what it could see and reach. */
export const afterReading = (workbook: Workbook, input: { pid: number }) => ({
  isThisProcess: process.pid === input.pid,
  environment: Object.keys(process.env).filter((name) => !name.startsWith('NODE_CHANNEL')),
  mayRead: process.permission.has('fs.read', '/etc/hostname'),
  mayReach: process.permission.has('net'),
  rows: workbook.sheets.map((sheet) => sheet.rows.length),
  input,
})
