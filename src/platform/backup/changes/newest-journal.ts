import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { refusalOfArchive } from '../look-through.ts'
import { isNamed, readPiece } from './piece.ts'
import { pieceNameOf, piecesIn } from './piece-names.ts'

/**
 * The journals of erasures that the pieces of a folder hold, each once, whatever became of those between them and whichever day is brought
 * back: who was erased an hour ago stays erased. Those of other cards or of the other kind, torn and renamed ones are passed over. Which of
 * them is the newest its signatures say, and neither a name nor a length: whoever knows the public key may write a piece.
 */
export async function* journalsIn(
  folder: string,
  privateKey: Buffer,
  kind: 'real' | 'demo',
): AsyncGenerator<Buffer, void> {
  let before: Buffer | null = null
  for (const name of await piecesIn(folder)) {
    const path = join(folder, pieceNameOf(name))
    const piece = await readPiece(createReadStream(path), { privateKey }).catch((error: unknown) => {
      if (refusalOfArchive(error, path) === error) throw error
      return null
    })
    if (!piece?.journal || piece.manifest.kind !== kind || !isNamed(piece.manifest, name)) continue
    if (before?.equals(piece.journal)) continue
    before = piece.journal
    yield before
  }
}
