import { type Dirent, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { keepsModes } from './platform.ts'

export type Looked = {
  /** files that somebody else on this machine may read or write, by their names below the folder; null where files keep no permissions (Windows, a stick) */
  open: string[] | null
  /** folders that this account can not look into, or that are not there */
  shut: string[]
}

/** The folder of every new file system, which only root enters and nobody keeps anything in. */
const LOST = 'lost+found'

/**
 * Looks through a folder and the folders in it. A link counts as the file that it leads to, and a folder behind a link is not entered:
 * it may be the whole disk. The mode of the folder itself is looked at by whoever opens it.
 */
export function openFiles(folder: string, platform: string = process.platform): Looked {
  const files: string[] = []
  const shut: string[] = []
  const walk = (below: string): void => {
    for (const entry of entriesOf(join(folder, below), below === '', shut)) {
      const name = join(below, entry.name)
      if (entry.isDirectory() && entry.name !== LOST) walk(name)
      else if (entry.isFile() || entry.isSymbolicLink()) files.push(name)
    }
  }
  walk('')
  const open = keepsModes(platform) ? files.filter((name) => isOpen(join(folder, name))).toSorted() : null
  return { open, shut: shut.toSorted() }
}

function entriesOf(folder: string, isTop: boolean, shut: string[]): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    const isSwept = !isTop && error instanceof Error && 'code' in error && error.code === 'ENOENT' // between two looks
    if (!isSwept) shut.push(folder)
    return []
  }
}

function isOpen(file: string): boolean {
  const me = process.getuid?.()
  try {
    const of = statSync(file)
    return of.isFile() && ((of.mode & 0o077) !== 0 || (me !== undefined && of.uid !== me))
  } catch {
    return false // old archives are swept meanwhile, a link leads nowhere, or where this account may not look
  }
}
