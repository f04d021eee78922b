import { Worker } from 'node:worker_threads'
import { Refusal } from '../../kernel/refusal.ts'
import type { Workbook } from './cell.ts'
import { DEFAULT_LIMITS, type Limits, refuseFile } from './limits.ts'

/**
 * A step that runs in the reading thread, right after reading, so that thousands of rows never have to be worked through
 * where requests are answered: a module that exports `afterReading(workbook, input)`. `input` and the result are copied
 * between threads: plain values only.
 */
export type ReadingStep = { readonly module: URL; readonly input: unknown }

export type ReadingTask = {
  readonly bytes: Uint8Array
  readonly limits: Limits
  readonly step: { module: string; input: unknown } | null
}
export type ReadingReply =
  | { readonly done: unknown }
  | { readonly refused: { code: string; params: Record<string, unknown> | undefined } }

const WORKER = new URL('./read-sheet-worker.ts', import.meta.url)

/**
 * Reads an .xlsx or CSV file in a thread of its own. The thread gets no environment, a bounded memory and bounded time,
 * and is gone afterwards.
 * @throws Refusal one of `FILE_REFUSALS`
 */
export const readSheet = (bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<Workbook> =>
  run<Workbook>(bytes, null, limits)

/**
 * Reads a file and lets `step` work on it in the same thread; only the result of the step comes back.
 * @throws Refusal one of `FILE_REFUSALS`, or what the step refuses
 */
export const readSheetThen = <T>(bytes: Uint8Array, step: ReadingStep, limits: Partial<Limits> = {}): Promise<T> =>
  run<T>(bytes, { module: step.module.href, input: step.input }, limits)

function run<T>(bytes: Uint8Array, step: ReadingTask['step'], wanted: Partial<Limits>): Promise<T> {
  const limits = { ...DEFAULT_LIMITS, ...wanted }
  if (bytes.length > limits.maxBytes) return Promise.reject(refuseFile('file_too_large', { max: limits.maxBytes }))
  const task: ReadingTask = { bytes, limits, step }
  const { promise, resolve, reject } = Promise.withResolvers<T>()
  const worker = new Worker(WORKER, {
    workerData: task,
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 },
  })
  const timer = setTimeout(() => {
    reject(refuseFile('file_took_too_long'))
    void worker.terminate()
  }, limits.maxMs)
  worker.once('message', (reply: ReadingReply) => {
    if ('refused' in reply) {
      const { code, params } = reply.refused
      reject(new Refusal(code, params ? { params } : {}))
      // the step named by the caller says what T is; a thread boundary cannot carry a type
    } else resolve(reply.done as T)
  })
  worker.once('error', (error) => reject(isOutOfMemory(error) ? refuseFile('file_unpacks_too_large') : error))
  worker.once('exit', (code) => {
    clearTimeout(timer)
    reject(new Error(`The reading thread ended with code ${code} and no answer.`))
  })
  return promise
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
