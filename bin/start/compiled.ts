import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const folderIn = (runDir: string): string => join(runDir, 'compiled')

/** Where Node keeps what it made of these sources, at this place and by this Node: what any other made is of no use to it. */
export const compiledFolder = (runDir: string, root: string, sources: string, node: string = process.version): string =>
  join(folderIn(runDir), createHash('sha256').update(`${root}\0${sources}\0${node}`).digest('hex').slice(0, 16))

/** What Node began to write and could not end: it was killed, or the disk was full. */
const HALF = /\.[A-Za-z0-9]{6}$/
const HOUR_MS = 3_600_000

/**
 * Removes what an earlier program left there, and halves. Another start may sweep, or write into what is swept here, at the same moment: Node makes
 * anew what it does not find, so that nothing is lost, and nothing of it keeps a start from going on.
 */
export function sweepCompiled(runDir: string, kept: string): void {
  const folder = folderIn(runDir)
  try {
    for (const name of existsSync(folder) ? readdirSync(folder) : [])
      if (join(folder, name) !== kept) rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 2 })
    for (const half of existsSync(kept) ? readdirSync(kept, { recursive: true, encoding: 'utf8' }) : [])
      if (HALF.test(half) && isOld(join(kept, half))) rmSync(join(kept, half), { force: true })
  } catch {
    // in use, or not ours: the next start tries again
  }
}

/** Nobody writes it any more. */
const isOld = (file: string): boolean =>
  Date.now() - (lstatSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > HOUR_MS
