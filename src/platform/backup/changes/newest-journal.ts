import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { refusalOfArchive } from '../look-through.ts'
import { readPiece } from './piece.ts'
import { pieceNameOf, piecesIn } from './piece-names.ts'

/**
 * The newest journal of erasures that any piece of a folder holds, whatever became of those before it and whichever day is brought back: who
 * was erased an hour ago stays erased. Those of other cards, and torn ones, are passed over. Only ever believed by its signatures.
 */
export async function newestJournal(folder: string, privateKey: Buffer): Promise<Buffer | null> {
  const newestFirst = (await piecesIn(folder)).toSorted((a, b) =>
    a.at < b.at ? 1 : a.at > b.at ? -1 : a.to < b.to ? 1 : -1,
  )
  for (const name of newestFirst) {
    const path = join(folder, pieceNameOf(name))
    try {
      const { journal } = await readPiece(createReadStream(path), { privateKey })
      if (journal) return journal
    } catch (error) {
      if (refusalOfArchive(error, path) === error) throw error
    }
  }
  return null
}
