import type { Workbook } from './cell.ts'
import { type Limits, refuseFile } from './limits.ts'
import { parseCsv } from './parse-csv.ts'
import { parseXlsx } from './parse-xlsx.ts'

const ZIP = Buffer.from('PK\x03\x04', 'latin1')
/** The container of old Office files, and of encrypted new ones ([MS-CFB] 2.2). */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')
const OTHER = [
  '%PDF',
  '<html',
  '<!DOCTYPE',
  '<?xml',
  '{\\rtf',
  '\x89PNG',
  '\xff\xd8\xff',
  'Rar!',
  '\x1f\x8b',
  '7z\xbc\xaf',
]

/**
 * Reads a file by what it holds; its name is not asked.
 * @throws Refusal one of `FILE_REFUSALS`
 */
export async function parseFile(file: Buffer, limits: Limits): Promise<Workbook> {
  if (file.length === 0) throw refuseFile('file_empty')
  if (file.length > limits.maxBytes) throw refuseFile('file_too_large', { max: limits.maxBytes })
  if (startsWith(file, ZIP)) return parseXlsx(file, limits)
  if (startsWith(file, COMPOUND)) throw refuseFile(file.includes(ENCRYPTED) ? 'file_encrypted' : 'file_old_excel')
  const start = file
    .subarray(0, 64)
    .toString('latin1')
    .replace(/^(?:\xef\xbb\xbf)?\s*/, '')
    .toLowerCase()
  if (OTHER.some((mark) => start.startsWith(mark.toLowerCase()))) throw refuseFile('file_not_a_sheet')
  return parseCsv(file, limits)
}

const startsWith = (file: Buffer, mark: Buffer): boolean => file.subarray(0, mark.length).equals(mark)
