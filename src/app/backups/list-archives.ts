import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { archivesIn, instantOf, nameOf } from '../../platform/backup/archive-names.ts'
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
