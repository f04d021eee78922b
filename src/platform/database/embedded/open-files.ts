import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { keepsModes } from './platform.ts'

/**
 * Files of a folder that somebody else on this machine may read or write, by their names; null where files keep no permissions
 * (Windows, a stick). The folder itself is looked at by whoever opens it.
 */
export function openFiles(folder: string, platform: string = process.platform): string[] | null {
  if (!keepsModes(platform)) return null
  const me = process.getuid?.()
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .filter((name) => {
      const { mode, uid } = lstatSync(join(folder, name))
      return (mode & 0o077) !== 0 || (me !== undefined && uid !== me)
    })
    .toSorted()
}
