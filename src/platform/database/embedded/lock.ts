import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Refusal } from '../../../kernel/refusal.ts'
import { guardPath } from './platform.ts'
import { identify, isOfThisSystem, isSameProcess, type ProcessIdentity } from './processes.ts'
import { inFolder } from './refusal-of.ts'

/** What the lock file says about the start that holds the data folder. */
export interface LockHolder extends ProcessIdentity {
  readonly since: string
  readonly url?: string
}

export interface DataLock {
  /** Adds the address to the file, so that a second start can tell it. */
  tellUrl(url: string): void
  release(): void
}

const BEAT_MS = 8_000
/** A holder in another container or on another machine is alive while its file was touched within this time. */
export const SILENCE_MS = 25_000

const fileIn = (runDir: string): string => join(runDir, 'titian.lock')

/** Reads the lock file; undefined when there is none or a power cut left it half written. */
export function readLock(runDir: string): LockHolder | undefined {
  try {
    const read: unknown = JSON.parse(readFileSync(fileIn(runDir), 'utf8'))
    return typeof read === 'object' && read !== null && 'pid' in read ? (read as LockHolder) : undefined // our own file
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error && error.code === 'ENOENT'))
      return undefined
    throw error
  }
}

/** The living process of this system that holds the folder, undefined when the lock is stale or free. */
export function livingHolder(runDir: string): LockHolder | undefined {
  const holder = readLock(runDir)
  return holder && isSameProcess(holder) ? holder : undefined
}

/** The refusal that a second start answers; `runDir` is the part of the data folder that holds the lock. */
export const alreadyRunning = (runDir: string, holder: LockHolder | undefined): Refusal =>
  new Refusal('already_running', {
    params: { folder: dirname(runDir), pid: holder?.pid ?? '?', url: holder?.url ?? '' },
  })

export interface AcquireOptions {
  /** how long a holder elsewhere may be silent */
  readonly silenceMs?: number
  /** called when it has to be waited whether a holder elsewhere still lives */
  readonly onWait?: () => void
}

/**
 * Takes the data folder for this process until `release` or its end, also by kill -9.
 * Two locks, because each covers what the other can not: a name that the system frees with the process and that admits no
 * race (on Linux a socket in the abstract namespace, unix(7)); and a file with pid, start tick and a beat every 8 s, which is seen
 * from other containers and machines that share the disk.
 * @throws Refusal `already_running` { folder, pid, url }
 */
export async function acquireLock(runDir: string, options: AcquireOptions = {}): Promise<DataLock> {
  const guard = await listenOn(guardName(runDir))
  if (!guard) throw alreadyRunning(runDir, readLock(runDir))
  try {
    const holder = readLock(runDir)
    if (holder && (isOfThisSystem(holder) ? isSameProcess(holder) : await beats(runDir, options)))
      throw alreadyRunning(runDir, holder)
    return hold(runDir, guard)
  } catch (error) {
    guard.close()
    throw error
  }
}

function hold(runDir: string, guard: Server): DataLock {
  const file = fileIn(runDir)
  const me = identify(process.pid)
  if (!me) throw new Error('this process is not known to its own system: the data folder can not be locked')
  let mine: LockHolder = { ...me, since: new Date().toISOString() }
  const write = (): void =>
    inFolder(runDir, () => {
      writeFileSync(`${file}.new`, JSON.stringify(mine), { mode: 0o644, flush: true })
      renameSync(`${file}.new`, file)
    })
  write()
  const beat = setInterval(() => {
    const now = new Date()
    try {
      if (existsSync(file)) utimesSync(file, now, now)
      else write() // somebody removed it: the socket still holds, put it back
    } catch (error) {
      process.emitWarning(error instanceof Error ? error : String(error)) // a full disk must not end a running service
    }
  }, BEAT_MS).unref()
  return {
    tellUrl(url) {
      mine = { ...mine, url }
      write()
    },
    release() {
      clearInterval(beat)
      rmSync(file, { force: true })
      guard.close()
    },
  }
}

/** Waits whether the file of a holder elsewhere is touched again; an old file is not waited for. */
async function beats(runDir: string, { silenceMs = SILENCE_MS, onWait }: AcquireOptions): Promise<boolean> {
  const touched = (): number | undefined => statSync(fileIn(runDir), { throwIfNoEntry: false })?.mtimeMs
  const first = touched()
  if (first === undefined) return false
  const end = first + silenceMs
  if (Date.now() < end) onWait?.()
  while (Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, Math.min(500, silenceMs / 10)))
    const now = touched()
    if (now !== first) return now !== undefined
  }
  return false
}

function guardName(runDir: string): string {
  const { dev, ino } = inFolder(runDir, () => statSync(runDir))
  return `titian-${createHash('sha256').update(`${dev}:${ino}`).digest('hex').slice(0, 32)}`
}

/** Holds a name until this process ends; undefined when another one does. Where the name is a file, one that nobody listens on is put aside. */
export async function listenOn(name: string): Promise<Server | undefined> {
  const { path, mayBeLeft } = guardPath(name, process.platform, tmpdir())
  return (await listenAt(path)) ?? (mayBeLeft && (await isDeserted(path)) ? listenAt(path) : undefined)
}

function listenAt(path: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    )
    server.listen({ path }, () => resolve(server.unref()))
  })
}

/** Left by a process that was killed: the file is there, and nobody answers. It is removed. */
export function isDeserted(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = connect({ path }, () => {
      asked.destroy()
      resolve(false)
    })
    asked.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED') rmSync(path, { force: true })
      resolve(error.code === 'ECONNREFUSED')
    })
  })
}
