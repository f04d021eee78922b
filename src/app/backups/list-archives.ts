import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { archivesIn, instantOf, nameOf } from '../../platform/backup/archive-names.ts'
import { pieceNameOf, piecesIn } from '../../platform/backup/changes/piece-names.ts'
import type { Part } from '../../platform/backup/which-tables.ts'

export type Listed = { file: string; at: string; part: Part; bytes: number; opensWithTodaysCards: boolean }

/** The archives of a folder, the newest first; `mark` is that of the recovery keys of today. */
export async function listArchives(folder: string, mark: string): Promise<Listed[]> {
  const found: Listed[] = []
  for (const name of await archivesIn(folder)) {
    const file = nameOf(name)
    const { size } = await stat(join(folder, file))
    found.push({
      file,
      at: instantOf(name.at).toString(),
      part: name.part,
      bytes: size,
      opensWithTodaysCards: name.mark === mark,
    })
  }
  return found.sort((a, b) => (a.file < b.file ? 1 : -1))
}

/** The changes of one line in a folder: how many pieces, how far they go, and whether one is missing between them. */
export type ListedChanges = {
  files: number
  bytes: number
  from: string | null
  /** whatever was acknowledged a little before it is sealed away */
  newestAt: string | null
  isWhole: boolean
  opensWithTodaysCards: boolean
}

export async function listChanges(folder: string, mark: string, line: string | null): Promise<ListedChanges> {
  const pieces = (await piecesIn(folder)).filter((p) => p.line === line)
  const sizes = await Promise.all(pieces.map(async (p) => (await stat(join(folder, pieceNameOf(p)))).size))
  let end = 0n
  const ends = pieces.map((p) => {
    if (p.to > end) end = p.to
    return end
  })
  const times = pieces.map((p) => instantOf(p.at).toString()).sort()
  return {
    files: pieces.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    from: times.at(0) ?? null,
    newestAt: times.at(-1) ?? null,
    isWhole: pieces.every((p, at) => at === 0 || p.from <= (ends[at - 1] ?? 0n)),
    opensWithTodaysCards: pieces.length > 0 && pieces.every((p) => p.mark === mark),
  }
}
