import { existsSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { startServerOf } from './platform.ts'
import { commandOf, identify, sendSignal, waitUntil, wordsOf, workingFolderOf } from './processes.ts'

/** The lines of postmaster.pid that matter here (miscadmin.h: LOCK_FILE_LINE_…). */
export interface PostmasterFile {
  readonly pid: number
  readonly socketDir: string
  /** "starting", "ready", "stopping", "standby"; empty before the server says so */
  readonly status: string
}

export function parsePostmasterFile(text: string): PostmasterFile | undefined {
  const lines = text.split('\n')
  const pid = Number(lines[0])
  if (!Number.isInteger(pid) || pid <= 0) return undefined
  return { pid, socketDir: (lines[4] ?? '').trim(), status: (lines[7] ?? '').trim() }
}

export function readPostmasterFile(clusterDir: string): PostmasterFile | undefined {
  try {
    return parsePostmasterFile(readFileSync(join(clusterDir, 'postmaster.pid'), 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/**
 * Is this process really the server of this cluster? The pid of the file may have been given to another program since.
 * A server's working folder is its data directory.
 */
export function isServerOf(pid: number, clusterDir: string): boolean {
  const words = wordsOf(pid)
  if (words !== undefined) return startServerOf(words, clusterDir)
  if (!identify(pid) || basename(commandOf(pid) ?? '') !== 'postgres') return false
  return workingFolderOf(pid) === realpathSync(clusterDir)
}

/**
 * Stops the server that a killed start left behind, as a fast shutdown: no acknowledged write is lost by it, and the new
 * server begins without recovery. Removes a pid file whose process is gone, because PostgreSQL would otherwise refuse
 * when the pid belongs to another program of the same account.
 * @returns what was found, and the socket folder of the server that was stopped
 */
export async function stopOrphan(
  clusterDir: string,
  fast?: () => void,
): Promise<{ found: 'none' | 'stale' | 'stopped'; socketDir?: string }> {
  const file = readPostmasterFile(clusterDir)
  if (!file) {
    rmSync(join(clusterDir, 'postmaster.pid'), { force: true }) // empty after a power cut
    return { found: 'none' }
  }
  if (!isServerOf(file.pid, clusterDir)) {
    rmSync(join(clusterDir, 'postmaster.pid'), { force: true })
    return { found: 'stale', socketDir: file.socketDir }
  }
  await stopServer(file.pid, () => !isServerOf(file.pid, clusterDir), fast)
  return { found: 'stopped', socketDir: file.socketDir }
}

/** The same of every cluster of a folder that is about to be thrown away: a server would go on in what is no longer there. */
export async function stopOrphans(databaseDir: string): Promise<void> {
  const clusters = existsSync(databaseDir) ? readdirSync(databaseDir).filter((name) => /^pg\d+$/.test(name)) : []
  for (const name of clusters) await stopOrphan(join(databaseDir, name))
}

/** How long each way to stop may take, in ms: fast shutdown, immediate shutdown, kill. */
const PATIENCE: readonly (readonly [NodeJS.Signals, number])[] = [
  ['SIGINT', 30_000],
  ['SIGQUIT', 6_000],
  ['SIGKILL', 5_000],
]

/**
 * Stops a server, gently first (postgres(1): SIGINT fast, SIGQUIT immediate); each of the three is safe for the data.
 * @param fast another way to ask for the fast one, where signals only kill (`fastStop`)
 */
export async function stopServer(pid: number, isGone: () => boolean, fast?: () => void): Promise<void> {
  for (const [signal, forMs] of PATIENCE) {
    if (isGone()) return
    if (signal === 'SIGINT' && fast) fast()
    else sendSignal(pid, signal)
    if (await waitUntil(isGone, forMs, 10)) return
  }
  throw new Error(`the database server ${pid} does not stop`)
}
