import { createHash } from 'node:crypto'
import { chownSync, existsSync, lstatSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { longestSocket } from './platform.ts'
import { inFolder } from './refusal-of.ts'
import { isRoot, type ServiceUser } from './service-user.ts'

const PREFIX = 'titian-'

/** Would PostgreSQL's socket fit below this folder? */
export const fitsSocket = (folder: string, port: number): boolean =>
  Buffer.byteLength(join(folder, `.s.PGSQL.${port}`)) <= longestSocket(process.platform)

/**
 * The 0700 folder of the unix socket: `run` of the data folder, or a private folder below the temporary folder when the
 * path would be too long for the kernel. Its name is the same at every start, so that URLs outlive a restart of the
 * server, unless somebody else has taken that name.
 */
export function socketFolder(runDir: string, port: number, owner: ServiceUser | undefined): string {
  if (fitsSocket(runDir, port)) return runDir
  return inFolder(tmpdir(), () => {
    const uid = owner?.uid ?? process.getuid?.()
    const wanted = join(tmpdir(), PREFIX + createHash('sha256').update(runDir).digest('hex').slice(0, 16))
    if (existsSync(wanted)) {
      const found = lstatSync(wanted)
      if (found.isDirectory() && found.uid === uid && (found.mode & 0o777) === 0o700) return wanted
    }
    const folder = existsSync(wanted) ? mkdtempSync(join(tmpdir(), PREFIX)) : make(wanted)
    if (owner && isRoot()) chownSync(folder, owner.uid, owner.gid)
    return folder
  })
}

/**
 * The socket of a server that was killed, and its lock. PostgreSQL takes the lock for a living one when another process of the account was
 * given that pid meanwhile, and would refuse for ever. Only for whoever holds the data folder and has stopped what ran in it.
 */
export function removeStaleSocket(folder: string, port: number): void {
  for (const name of [`.s.PGSQL.${port}`, `.s.PGSQL.${port}.lock`])
    inFolder(folder, () => rmSync(join(folder, name), { force: true }))
}

function make(folder: string): string {
  mkdirSync(folder, { mode: 0o700 })
  return folder
}

/** Removes a socket folder that `socketFolder` made below the temporary folder; leaves `run` alone. */
export function removeSocketFolder(folder: string, runDir: string): void {
  if (folder === runDir || dirname(folder) !== tmpdir() || !basename(folder).startsWith(PREFIX)) return
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) rmSync(folder, { recursive: true, force: true })
}
