import { Refusal } from '../../kernel/refusal.ts'
import type { XmlFault } from '../files/read-xml.ts'
import type { ZipFault } from '../files/read-zip.ts'

/** How much of a file we are willing to read. A list of 5,000 people is about 0.5 MB packed and 4 MB unpacked. */
export type Limits = {
  /** the file as received, in bytes */
  readonly maxBytes: number
  /** all parts of a workbook, unpacked, in bytes: a small file that swells beyond this is refused */
  readonly maxUnpackedBytes: number
  /** the last row that holds anything */
  readonly maxRows: number
  /** the last column that holds anything */
  readonly maxColumns: number
  /** cells that hold anything, and letters in all of them together: a shared text counts wherever it is shown */
  readonly maxCells: number
  readonly maxLetters: number
  /** wall-clock time after which the reading process is stopped, in milliseconds */
  readonly maxMs: number
}

export const DEFAULT_LIMITS: Limits = {
  maxBytes: 10 * 1024 * 1024,
  maxUnpackedBytes: 80 * 1024 * 1024,
  maxRows: 20_000,
  maxColumns: 200,
  maxCells: 500_000,
  maxLetters: 20_000_000,
  maxMs: 30_000,
}

/** Every reason for which a file is not read. Each has a sentence wherever a file can be given. */
export const FILE_REFUSALS = [
  'file_empty',
  'file_too_large',
  'file_unpacks_too_large',
  'file_too_many_rows',
  'file_too_many_columns',
  'file_not_a_sheet',
  'file_old_excel',
  'file_binary_excel',
  'file_encrypted',
  'file_has_macros',
  'file_damaged',
  'file_csv_damaged',
  'file_took_too_long',
] as const

export type FileRefusal = (typeof FILE_REFUSALS)[number]

export const refuseFile = (code: FileRefusal, params?: Record<string, unknown>): Refusal =>
  new Refusal(code, params ? { params } : {})

/** What can be wrong with the zip and the XML of a workbook, as a refusal. */
export const WORKBOOK_FAULTS = {
  unpacks_too_large: 'file_unpacks_too_large',
  too_heavy: 'file_unpacks_too_large',
  too_many_parts: 'file_damaged',
  not_a_zip: 'file_damaged',
  damaged: 'file_damaged',
  locked: 'file_encrypted',
} as const satisfies Record<ZipFault | XmlFault, FileRefusal>
