import { parentPort, workerData } from 'node:worker_threads'
import { Refusal } from '../../kernel/refusal.ts'
import type { Workbook } from './cell.ts'
import { parseFile } from './parse-file.ts'
import type { ReadingReply, ReadingTask } from './read-sheet.ts'

type StepModule = { afterReading: (workbook: Workbook, input: unknown) => unknown }

async function answer({ bytes, limits, step }: ReadingTask): Promise<ReadingReply> {
  try {
    const workbook = await parseFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), limits)
    if (step === null) return { done: workbook }
    // the caller named the module, and its type says that it has this function
    const { afterReading } = (await import(step.module)) as StepModule
    return { done: await afterReading(workbook, step.input) }
  } catch (error) {
    if (error instanceof Refusal) return { refused: { code: error.code, params: error.params } }
    throw error
  }
}

// `read-sheet.ts` starts this thread and is the only one who does: the data is a task.
parentPort?.postMessage(await answer(workerData as ReadingTask))
