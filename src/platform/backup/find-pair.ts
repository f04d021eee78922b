import { stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Refusal } from '../../kernel/refusal.ts'
import { type ArchiveName, archivesIn, instantOf, isAhead, nameOf, newestOf, readName } from './archive-names.ts'

/**
 * Data of a moment, and the newest keys that the same cards open: whoever was dismissed since stays out, what was erased since stays
 * closed. Only until the envelope was renewed: `newerKeys` are those that other cards open, and who was dismissed between the two is back.
 */
export type Pair = {
  data: string
  apart: string
  isOneMoment: boolean
  at: Temporal.Instant
  /** of the recovery keys, as `markOf` */
  marks: { data: string; apart: string }
  newerKeys: string | null
  /** data that bears a later moment than the clock of this machine, and was left aside */
  ahead: string | null
}

/**
 * Of a folder the newest archive of data that is not ahead of the clock; of a file that one. The keys are of the same folder.
 * @throws Refusal `backup_none` `backup_no_keys` { folder } · `backup_ahead` { folder, now } where each of them is ahead
 */
export async function findPair(path: string, now: Temporal.Instant): Promise<Pair> {
  const found = await stat(path).catch(() => null) // not there is answered below
  const isFile = found?.isFile() ?? false
  const folder = isFile ? dirname(path) : path
  const all = found ? await archivesIn(folder) : []
  const data = all.filter((a) => a.part === 'data')
  const ahead = isFile ? undefined : newestOf(data.filter((a) => isAhead(a, now)))
  const asked = isFile ? readName(basename(path)) : newestOf(data.filter((a) => !isAhead(a, now)))
  if (!asked && ahead) throw new Refusal('backup_ahead', { params: { folder, now: now.round('second').toString() } })
  if (asked?.part !== 'data') throw new Refusal('backup_none', { params: { folder } })
  const keys = all.filter((a) => a.part === 'apart')
  const known = keys.filter((a) => !isAhead(a, now) || a.at <= asked.at)
  const apart = newestOf(ofMark(known, asked)) ?? newestOf(ofMark(keys, asked)) ?? newestOf(keys)
  if (!apart) throw new Refusal('backup_no_keys', { params: { folder } })
  const newer = newestOf(known.filter((a) => a.at > apart.at))
  return {
    data: join(folder, nameOf(asked)),
    apart: join(folder, nameOf(apart)),
    isOneMoment: asked.at === apart.at,
    at: instantOf(asked.at),
    marks: { data: asked.mark, apart: apart.mark },
    newerKeys: newer ? nameOf(newer) : null,
    ahead: ahead ? nameOf(ahead) : null,
  }
}

/** The whole pair before this one, of the same cards; null where there is none. */
export async function findBefore(pair: Pair): Promise<Pair | null> {
  const folder = dirname(pair.data)
  const all = ofMark(await archivesIn(folder), { mark: pair.marks.data })
  const isBefore = (a: ArchiveName) => Temporal.Instant.compare(instantOf(a.at), pair.at) < 0
  const isWhole = (a: ArchiveName) => all.some((b) => b.part === 'apart' && b.at === a.at)
  const data = newestOf(all.filter((a) => a.part === 'data' && isBefore(a) && isWhole(a)))
  if (!data) return null
  const file = (part: ArchiveName['part']) => join(folder, nameOf({ ...data, part }))
  return { ...pair, data: file('data'), apart: file('apart'), at: instantOf(data.at), isOneMoment: true }
}

const ofMark = (all: readonly ArchiveName[], { mark }: Pick<ArchiveName, 'mark'>) => all.filter((a) => a.mark === mark)
