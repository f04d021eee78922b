import { ApartError, runApart } from '../files/run-apart.ts'
import type { Workbook } from './cell.ts'
import { DEFAULT_LIMITS, type Limits, refuseFile } from './limits.ts'

/**
 * A step that runs in the reading process, right after reading, so that thousands of rows never have to be worked through
 * where requests are answered: a module that exports `afterReading(workbook, input)`. `input` and the result are copied
 * between processes: plain values only.
 */
export type ReadingStep = { readonly module: URL; readonly input: unknown }

export type ReadingTask = {
  readonly bytes: Uint8Array
  readonly limits: Limits
  readonly step: { module: string; input: unknown } | null
}

const WORK = new URL('./read-sheet-work.ts', import.meta.url)

/**
 * Reads an .xlsx or CSV file in a process of its own.
 * @throws Refusal one of `FILE_REFUSALS`, or `busy_retry`
 */
export const readSheet = (bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<Workbook> =>
  run<Workbook>(bytes, null, limits)

/**
 * Reads a file and lets `step` work on it in the same process; only the result of the step comes back.
 * @throws Refusal one of `FILE_REFUSALS`, what the step refuses, or `busy_retry`
 */
export const readSheetThen = <T>(bytes: Uint8Array, step: ReadingStep, limits: Partial<Limits> = {}): Promise<T> =>
  run<T>(bytes, { module: step.module.href, input: step.input }, limits)

async function run<T>(bytes: Uint8Array, step: ReadingTask['step'], wanted: Partial<Limits>): Promise<T> {
  const limits = { ...DEFAULT_LIMITS, ...wanted }
  if (bytes.length > limits.maxBytes) throw refuseFile('file_too_large', { max: limits.maxBytes })
  const input: ReadingTask = { bytes, limits, step }
  try {
    return await runApart<T>({ module: WORK, call: 'readThen', input }, { ms: limits.maxMs, memoryMb: 512 })
  } catch (error) {
    if (!(error instanceof ApartError)) throw error
    throw refuseFile(error.fault === 'too_slow' ? 'file_took_too_long' : 'file_unpacks_too_large')
  }
}
