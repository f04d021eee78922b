import type { Workbook } from './cell.ts'
import { parseFile } from './parse-file.ts'
import type { ReadingTask } from './read-sheet.ts'

type StepModule = { afterReading: (workbook: Workbook, input: unknown) => unknown }

/** What `read-sheet.ts` asks for in a process of its own. */
export async function readThen({ bytes, limits, step }: ReadingTask): Promise<unknown> {
  const workbook = await parseFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), limits)
  if (step === null) return workbook
  // the caller named the module, and its type says that it has this function
  const { afterReading } = (await import(step.module)) as StepModule
  return afterReading(workbook, step.input)
}
