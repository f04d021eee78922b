import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { keepsModes } from './platform.ts'

/**
 * Files of a folder that somebody else on this machine may read or write, by their names; null where files keep no permissions
 * (Windows, a stick). A link counts as the file that it leads to. The folder itself is looked at by whoever opens it.
 */
export function openFiles(folder: string, platform: string = process.platform): string[] | null {
  if (!keepsModes(platform)) return null
  const me = process.getuid?.()
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => entry.name)
    .filter((name) => {
      const of = statSync(join(folder, name), { throwIfNoEntry: false }) // old archives are swept meanwhile
      return of?.isFile() && ((of.mode & 0o077) !== 0 || (me !== undefined && of.uid !== me))
    })
    .toSorted()
}
