import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Refusal } from '../../src/kernel/refusal.ts'
import { HANDOVER_FLAG, type Handover, handoverLine } from '../../src/platform/database/embedded/handover.ts'
import { waitUntil } from '../../src/platform/database/embedded/processes.ts'
import { delayAfter, MOST_CRASHES } from './back-off.ts'
import { openLogFile } from './log-file.ts'

/**
 * A small nursery: each opened value leaves a cipher outside the heap that only a collection frees. With Node's own 16 MB
 * the server grew to 390 MB under the bench, with 4 MB to 250 MB, at the same speed.
 */
export const PART_FLAGS = ['--max-semi-space-size=4']

export interface ChildSpec {
  readonly name: 'server' | 'worker'
  readonly root: string
  /** program, relative to the root */
  readonly file: string
  readonly handover: Handover
  readonly env: NodeJS.ProcessEnv
  /** a line for the operator, "Indonesian / English" */
  readonly onNote?: (note: string) => void
  /** called after every (re)start with the pids that live */
  readonly onPid: () => void
  /** called when it will not be started again */
  readonly onGiveUp: (refusal: Refusal) => void
}

/** A part of the service that is started again when it ends by itself. */
export interface Part {
  readonly name: string
  /** the address when it listens; rejects with the refusal of its first start */
  readonly ready: Promise<string | undefined>
  pid(): number | undefined
  /** SIGTERM, and SIGKILL after `graceMs` or as soon as `hurry` says so */
  stop(graceMs: number, hurry?: () => boolean): Promise<void>
}

/** Exit code of a part that knows why it can not start; the reason is a line of JSON. */
export const REFUSED = 3
const SILENCE_MS = 60_000

type Said = {
  readonly ready?: boolean
  readonly url?: string
  readonly notes?: readonly string[]
  readonly refusal?: string
  readonly params?: Record<string, unknown>
}

/** A line of the protocol, undefined for any other line. */
export function parseLine(line: string): Said | undefined {
  if (!line.startsWith('{')) return undefined
  try {
    const said: unknown = JSON.parse(line)
    if (typeof said !== 'object' || said === null || !('ready' in said || 'refusal' in said)) return undefined
    return said as Said // a part of ours wrote it; its two marks are checked above
  } catch {
    return undefined // a log line that only looks like JSON
  }
}

const KEPT = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR', 'NODE_EXTRA_CA_CERTS']

/**
 * Environment of a part: no secret, nothing of the operator's shell but what a program needs. What Node made of the sources is kept in the data
 * folder (compiled.ts), which the service account alone writes: half of the processor time of a start.
 */
export function partEnv(env: NodeJS.ProcessEnv, host: string, port: number, compiled: string): NodeJS.ProcessEnv {
  const kept = [...KEPT, ...(process.platform === 'win32' ? ['SystemRoot', 'TEMP', 'TMP', 'USERPROFILE'] : [])].flatMap(
    (name) => (env[name] === undefined ? [] : [[name, env[name]]]),
  )
  return {
    ...Object.fromEntries(kept),
    NODE_ENV: 'production',
    NODE_COMPILE_CACHE: compiled,
    HOST: host,
    PORT: String(port),
    [HANDOVER_FLAG]: 'stdin',
  }
}

/** Starts a part and keeps it running: after an end that nobody asked for it is started again, ever later. */
export function keepRunning(spec: ChildSpec): Part {
  const logPath = join(spec.handover.logDir, `${spec.name}.log`)
  const log = openLogFile(logPath)
  const crashes: number[] = []
  let child: ChildProcess | undefined
  let again: NodeJS.Timeout | undefined
  let refusal: Refusal | undefined
  let isStopping = false
  let isReady = false
  const ready = Promise.withResolvers<string | undefined>()
  const giveUp = (reason: Refusal): void => {
    clearTimeout(silence)
    if (isReady) spec.onGiveUp(reason)
    else ready.reject(reason)
  }
  const silence = setTimeout(() => {
    isStopping = true
    child?.kill('SIGKILL')
    giveUp(new Refusal('server_silent', { params: { name: spec.name, seconds: SILENCE_MS / 1000, log: logPath } }))
  }, SILENCE_MS)

  const onLine = (line: string): void => {
    const said = parseLine(line)
    if (said?.ready) {
      if (!isReady) for (const note of said.notes ?? []) spec.onNote?.(note)
      isReady = true
      clearTimeout(silence)
      ready.resolve(said.url)
    } else if (said?.refusal) refusal = new Refusal(said.refusal, { params: { ...said.params, log: logPath } })
    else log.write(`${line}\n`)
  }
  const onEnd = (code: number | null, signal: NodeJS.Signals | null): void => {
    child = undefined
    spec.onPid()
    if (isStopping) return
    log.write(`${new Date().toISOString()} ended: code ${code}, signal ${signal}\n`)
    if (code === REFUSED && refusal && !isReady) {
      giveUp(refusal)
      return
    }
    const now = Date.now()
    crashes.push(now)
    const delay = delayAfter(crashes, now)
    if (delay !== undefined) again = setTimeout(launch, delay)
    else giveUp(new Refusal('keeps_crashing', { params: { name: spec.name, count: MOST_CRASHES, log: logPath } }))
  }
  function launch(): void {
    const args = [...PART_FLAGS, join(spec.root, spec.file)]
    child = spawn(process.execPath, args, {
      cwd: spec.root,
      env: spec.env,
      detached: true,
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    const started = child
    const ends = Promise.withResolvers<[number | null, NodeJS.Signals | null]>()
    started.once('exit', (code, signal) => ends.resolve([code, signal]))
    started.once('error', (error) => {
      log.write(`${error.message}\n`)
      ends.resolve([null, null])
    })
    started.stdin?.on('error', (error) => log.write(`handover: ${error.message}\n`)) // it ended before it read
    started.stdin?.write(handoverLine(spec.handover)) // left open: its end tells the part that we are gone
    const lines = started.stdout ? createInterface({ input: started.stdout }).on('line', onLine) : undefined
    started.stderr?.on('data', (text: Buffer) => log.write(text.toString('utf8')))
    const closed = lines ? new Promise((resolve) => lines.once('close', resolve)) : Promise.resolve()
    void ends.promise.then(async ([code, signal]) => {
      await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 1_000).unref())]) // its last lines, the refusal among them
      onEnd(code, signal)
    })
    spec.onPid()
  }
  launch()
  return {
    name: spec.name,
    ready: ready.promise,
    pid: () => child?.pid,
    async stop(graceMs, hurry = () => false) {
      isStopping = true
      clearTimeout(again)
      clearTimeout(silence)
      askToEnd(child)
      await waitUntil(() => child === undefined || hurry(), graceMs)
      child?.kill('SIGKILL')
      await waitUntil(() => child === undefined, 5_000)
      log.close()
    },
  }
}

/** On Windows a signal only kills: there the end of the handover says it, as when the starter is gone (`onStarterGone`). */
function askToEnd(child: ChildProcess | undefined): void {
  if (process.platform === 'win32') child?.stdin?.end()
  else child?.kill('SIGTERM')
}
