import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { inFolder } from './in-folder.ts'
import type { Part } from './which-tables.ts'

/** `titian-20261201T013000Z-1a2b3c4d.data.age`: when, in UTC, to which recovery keys, and which half; nothing else is told by a name. */
export type ArchiveName = { at: string; mark: string; part: Part }

const NAME = /^titian-(\d{8}T\d{6}Z)-([0-9a-f]{8})\.(data|apart)\.age$/

/** A mark of recovery keys, as text: whoever looks for the cards sees whether they are those. */
export const markOf = (publicKeys: readonly string[]): string =>
  createHash('sha256').update(publicKeys.toSorted().join('\n')).digest('hex').slice(0, 8)

export const nameOf = ({ at, mark, part }: ArchiveName): string => `titian-${at}-${mark}.${part}.age`

export function readName(name: string): ArchiveName | null {
  const [, at, mark, part] = NAME.exec(name) ?? []
  return at && mark && (part === 'data' || part === 'apart') ? { at, mark, part } : null
}

/** Every archive of a folder, also those of another house that keeps its own there. @throws Refusal of `inFolder` */
export const archivesIn = async (folder: string): Promise<ArchiveName[]> =>
  (await inFolder(folder, () => readdir(folder))).flatMap((name) => readName(name) ?? [])

/** Was it made by a clock that stood ahead (or is it this one that stands behind)? When it was made can not be known then. */
export const isAhead = ({ at }: ArchiveName, now: Temporal.Instant, hours = 1): boolean =>
  at > stampOf(now.add({ hours }))

export const newestOf = (all: readonly ArchiveName[]): ArchiveName | undefined =>
  all.toSorted((a, b) => (a.at < b.at ? -1 : 1)).at(-1)

/** To the second, as it sorts. */
export const stampOf = (at: Temporal.Instant): string => at.round('second').toString().replaceAll(/[-:]/g, '')

export const instantOf = (stamp: string): Temporal.Instant =>
  Temporal.Instant.from(stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
