import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, fchownSync, openSync, readdirSync, readFileSync, statfsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Binaries } from './binaries.ts'
import { programFile } from './platform.ts'
import { readPostmasterFile, stopServer } from './postmaster.ts'
import { inFolder, refusalOfMessage } from './refusal-of.ts'
import { type ServiceUser, spawnAs } from './service-user.ts'

export interface Launch {
  readonly clusterDir: string
  readonly logDir: string
  readonly binaries: Binaries
  readonly user: ServiceUser | undefined
  readonly log: (line: string) => void
}

/** How a server ended; `asked` is false when nobody had asked it to. */
export interface ServerEnd {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly asked: boolean
}

export interface ServerProcess {
  readonly pid: number
  readonly ended: Promise<ServerEnd>
  stop(): Promise<void>
}

/** What the collector does not catch: messages before it runs. */
const FIRST_WORDS = 'database-start.log'

/** A killed server's children leave the shared memory within this time after it. */
const MEMORY_MS = 15_000
/** For this long a cause that nobody knows is taken for something that a killed server has just left behind. */
const UNKNOWN_MS = 3_000
const RECOVERY_TOLD_MS = 3_000

/**
 * Starts `postgres` in a session of its own (Ctrl+C in the terminal does not reach it: the order of stopping is ours) and
 * waits until it takes connections, also through a long recovery.
 * @throws Refusal of the cause that the server names, else `database_would_not_start` { log }
 */
export async function launchServer(launch: Launch): Promise<ServerProcess> {
  const begun = performance.now()
  for (;;) {
    try {
      return await launchOnce(launch)
    } catch (error) {
      const patience = error instanceof MemoryInUse ? MEMORY_MS : isUnknown(error) ? UNKNOWN_MS : 0
      if (performance.now() > begun + patience) throw error
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
}

const isUnknown = (error: unknown) => error instanceof Refusal && error.code === 'database_would_not_start'

/** Backends of a killed server still hold its shared memory; they notice within seconds. */
class MemoryInUse extends Error {}

async function launchOnce(launch: Launch): Promise<ServerProcess> {
  const { binaries, clusterDir, user } = launch
  const out = inFolder(launch.logDir, () => openSync(join(launch.logDir, FIRST_WORDS), 'w', 0o600))
  if (user) fchownSync(out, user.uid, user.gid)
  const before = logSizes(launch.logDir)
  const child = spawn(binaries.postgres, ['-D', clusterDir], {
    env: binaries.env,
    cwd: clusterDir,
    detached: true,
    windowsHide: true,
    stdio: ['ignore', out, out],
    ...spawnAs(user),
  })
  closeSync(out)
  let asked = false
  const end = endOf(child)
  const ended = end.then(({ code, signal }) => ({ code, signal, asked }))
  const pid = child.pid
  if (pid === undefined) throw failure(launch, before, (await end).error)
  if (!(await isReady(launch, child, pid))) throw failure(launch, before, (await end).error)
  return {
    pid,
    ended,
    stop: () => {
      asked = true
      return stopServer(pid, () => child.exitCode !== null || child.signalCode !== null, fastStop(launch))
    },
  }
}

/** On Windows a signal only kills; pg_ctl asks the server as a signal does elsewhere. */
export const fastStop = ({
  binaries,
  clusterDir,
}: Pick<Launch, 'binaries' | 'clusterDir'>): (() => void) | undefined =>
  process.platform !== 'win32'
    ? undefined
    : () => {
        const program = join(dirname(binaries.postgres), programFile('pg_ctl', process.platform))
        const args = ['stop', '-m', 'fast', '-W', '-D', clusterDir]
        spawn(program, args, { env: binaries.env, stdio: 'ignore', windowsHide: true }).once('error', () => undefined) // then it is killed
      }

type End = { code: number | null; signal: NodeJS.Signals | null; error?: Error }
const endOf = (child: ChildProcess): Promise<End> =>
  new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: null, signal: null, error }))
    child.once('exit', (code, signal) => resolve({ code, signal }))
  })

async function isReady({ clusterDir, log }: Launch, child: ChildProcess, pid: number): Promise<boolean> {
  let tellAt = performance.now() + RECOVERY_TOLD_MS
  while (child.exitCode === null && child.signalCode === null) {
    const file = readPostmasterFile(clusterDir)
    if (file?.pid === pid && file.status === 'ready') return true
    if (performance.now() > tellAt) {
      log('database masih memulihkan diri, mohon tunggu / the database is still recovering, please wait')
      tellAt = performance.now() + 10_000
    }
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return false
}

/** With less free than this, PostgreSQL could not even write down why it stopped. */
const NOTHING_LEFT = 2 ** 20

function failure(
  { clusterDir, logDir, binaries, log }: Launch,
  before: ReadonlyMap<string, number>,
  error?: Error,
): Error {
  const said = error ? error.message : wordsSince(logDir, before)
  if (/pre-existing shared memory block|lock file "postmaster.pid" already exists/.test(said))
    return new MemoryInUse(said)
  const params = { folder: clusterDir, file: binaries.postgres, log: logDir }
  const known = refusalOfMessage(said, params)
  if (known) return known
  const { bavail, bsize } = statfsSync(clusterDir)
  if (bavail * bsize < NOTHING_LEFT) return new Refusal('disk_full', { params })
  log(lastOf(said)) // before any record is read; the file of the first words is written anew at the next start
  return new Refusal('database_would_not_start', { params })
}

/** The line in which PostgreSQL says why it stops, otherwise its last one. */
const lastOf = (said: string): string => {
  const lines = said.split('\n').filter((line) => line.trim() !== '')
  return lines.findLast((line) => /FATAL|PANIC/.test(line)) ?? lines.at(-1) ?? 'PostgreSQL: …'
}

const logNames = (logDir: string): string[] => readdirSync(logDir).filter((name) => /^database-.*\.log$/.test(name))
const logSizes = (logDir: string): Map<string, number> =>
  new Map(logNames(logDir).map((name) => [name, statSync(join(logDir, name)).size]))

/** What was written to the logs since: by the server before its collector ran, and through the collector. */
const wordsSince = (logDir: string, before: ReadonlyMap<string, number>): string =>
  logNames(logDir)
    .map((name) =>
      readFileSync(join(logDir, name))
        .subarray(before.get(name) ?? 0)
        .toString('utf8')
        .slice(-4000),
    )
    .join('\n')
