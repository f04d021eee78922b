import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Refusal } from '../../kernel/refusal.ts'
import { type ArchiveName, nameOf, readName } from './archive-names.ts'

/** Data of a moment, and the newest keys there are: whoever was dismissed since stays out, what was erased since stays closed. */
export type Pair = { data: string; apart: string; isOneMoment: boolean; at: string }

/**
 * Of a folder the newest archive of data; of a file that one. The keys always are the newest of the same folder.
 * @throws Refusal `backup_none` `backup_no_keys` { folder }
 */
export async function findPair(path: string): Promise<Pair> {
  const found = await stat(path).catch(() => null) // not there is answered below
  const isFile = found?.isFile() ?? false
  const folder = isFile ? dirname(path) : path
  const all = found ? (await readdir(folder)).flatMap((name) => readName(name) ?? []) : []
  const asked = isFile ? readName(basename(path)) : newest(all, 'data')
  if (asked?.part !== 'data') throw new Refusal('backup_none', { params: { folder } })
  const apart = newest(all, 'apart')
  if (!apart) throw new Refusal('backup_no_keys', { params: { folder } })
  return {
    data: join(folder, nameOf(asked)),
    apart: join(folder, nameOf(apart)),
    isOneMoment: asked.at === apart.at,
    at: asked.at,
  }
}

const newest = (all: readonly ArchiveName[], part: ArchiveName['part']): ArchiveName | undefined =>
  all
    .filter((a) => a.part === part)
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .at(-1)
