import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Refusal } from '../../kernel/refusal.ts'

/** A function of a module, with one argument that can be copied: plain values, bytes, maps. */
export type Work = { readonly module: URL; readonly call: string; readonly input: unknown }
export type ApartLimits = { readonly ms: number; readonly memoryMb: number }

/**
 * - `too_slow`  the time passed; the process was killed
 * - `crashed`   it ended by itself, most often for want of memory
 */
export class ApartError extends Error {
  readonly fault: 'too_slow' | 'crashed'

  constructor(fault: 'too_slow' | 'crashed') {
    super(`apart: ${fault}`)
    this.name = 'ApartError'
    this.fault = fault
  }
}

export type ApartAnswer =
  | { readonly done: unknown }
  | { readonly refused: { code: string; params: Record<string, unknown> | undefined } }
  | { readonly failed: string }

const CHILD = fileURLToPath(new URL('./apart-child.ts', import.meta.url))
const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const READS = ['src', 'node_modules', 'package.json'].map((path) => `--allow-fs-read=${ROOT}${path}`)

/** One at a time: the other processors answer people. Each that waits holds a connection to the database. */
const MOST_WAITING = 4
let waiting = 0
let isEnding = false
let last: Promise<unknown> = Promise.resolve()
const running = new Set<ChildProcess>()
// a process that hangs does not notice that its parent went
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/**
 * Work on a file that came from outside, in a process of its own that is gone afterwards: without environment, network or
 * any file but the program's, with bounded memory and time.
 *
 * Errors: ApartError; what the work throws, a Refusal as such; Refusal `busy_retry` when many wait.
 */
export async function runApart<T>(work: Work, limits: ApartLimits): Promise<T> {
  if (waiting >= MOST_WAITING) throw new Refusal('busy_retry')
  waiting++
  const turn = last.then(() => inChild(work, limits))
  last = turn.catch(() => {})
  try {
    const answer = await turn
    // the module that the caller named says what T is; a process boundary cannot carry a type
    if ('done' in answer) return answer.done as T
    if ('failed' in answer) throw new Error(answer.failed)
    const { code, params } = answer.refused
    throw new Refusal(code, params ? { params } : {})
  } finally {
    waiting--
  }
}

function inChild(work: Work, limits: ApartLimits): Promise<ApartAnswer> {
  if (isEnding) throw new ApartError('crashed')
  const { promise, resolve, reject } = Promise.withResolvers<ApartAnswer>()
  const child = fork(CHILD, [], {
    env: {},
    execArgv: ['--permission', ...READS, `--max-old-space-size=${limits.memoryMb}`, '--no-warnings'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  running.add(child)
  let fault: 'too_slow' | 'crashed' = 'crashed'
  const timer = setTimeout(() => {
    fault = 'too_slow'
    child.kill('SIGKILL')
  }, limits.ms)
  child.once('message', (answer: ApartAnswer) => {
    resolve(answer)
    child.kill('SIGKILL')
  })
  child.once('error', reject)
  child.once('exit', () => {
    clearTimeout(timer)
    running.delete(child)
    reject(new ApartError(fault))
  })
  child.send(
    { module: work.module.href, call: work.call, input: work.input },
    (error) => error && child.kill('SIGKILL'),
  )
  return promise
}

/** The server ends: what runs is killed, what waits is not begun, and all get `crashed`. */
export const endApart = (): void => {
  isEnding = true
  for (const child of running) child.kill('SIGKILL')
}
