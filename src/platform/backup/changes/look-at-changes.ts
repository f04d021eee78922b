import { createReadStream } from 'node:fs'
import { dirname, join } from 'node:path'
import { Refusal } from '../../../kernel/refusal.ts'
import { refusalOfArchive } from '../look-through.ts'
import type { Manifest } from '../manifest.ts'
import { isNamed, type Piece, readPiece } from './piece.ts'
import { type PieceName, pieceNameOf, piecesIn } from './piece-names.ts'

/** What goes on from a copy, piece after piece, read to the end of each; where it stops, `stopped` says why. */
export type Changes = {
  files: readonly string[]
  /** whatever was acknowledged before this moment comes back */
  through: Temporal.Instant
  transactions: number
  /** the position that they end at */
  to: bigint
  last: Readonly<Record<string, string>>
  /** `changes_none` `changes_gap` { folder, after } · `changes_cut` `changes_changed` `changes_not_ours` `changes_other_key` `changes_of_another` { file } */
  stopped: Refusal | null
}

/**
 * The pieces that belong behind a copy. Never a refusal: a copy alone is a restore too, and whoever holds the cards is told what is missing.
 * @returns null for a copy that no line goes on from: of an own server, or before there was one
 */
export async function lookAtChanges(file: string, copy: Manifest, privateKey: Buffer): Promise<Changes | null> {
  const [folder, line] = [dirname(file), copy.changes]
  if (!line) return null
  const files: string[] = []
  const found: Omit<Changes, 'files' | 'stopped'> = {
    through: Temporal.Instant.from(copy.moment),
    ...{ transactions: 0, to: BigInt(line.from) },
    last: {},
  }
  const stop = (stopped: Refusal | null): Changes => ({ files, ...found, stopped })
  const all = (await piecesIn(folder)).filter((p) => p.line === line.line)
  const { before, pieces } = behind(all, BigInt(line.from))
  const [first] = pieces
  const isNewer = all.length > 0 && all.every((p) => p.to < BigInt(line.from))
  if (isNewer) return stop(null) // a copy that was just made: the next piece goes on from it
  if (!first) return stop(new Refusal(all.length > 0 ? 'changes_gap' : 'changes_none', { params: said(folder, found) }))
  found.to = first.from
  const broken: { why: Refusal; to: bigint }[] = []
  for (const name of before ? [before, ...pieces] : pieces) {
    if (name.from > found.to) return stop(broken[0]?.why ?? new Refusal('changes_gap', { params: said(folder, found) }))
    const path = join(folder, pieceNameOf(name))
    const piece = await readOne(path, name, copy, privateKey)
    if (piece instanceof Refusal) {
      // another one may hold the same once more: after a kill a piece begins where the one before it was confirmed
      if (name !== before) broken.push({ why: piece, to: name.to })
      continue
    }
    files.push(path)
    const through = Temporal.Instant.from(piece.manifest.through)
    if (Temporal.Instant.compare(through, found.through) > 0) found.through = through
    found.transactions += piece.manifest.transactions
    found.last = piece.manifest.last
    if (name.to > found.to) found.to = name.to
    if (broken.every((b) => found.to >= b.to)) broken.length = 0
  }
  return stop(broken[0]?.why ?? null)
}

const said = (folder: string, { through }: { through: Temporal.Instant }) => ({ folder, after: through.toString() })

/** From the piece in which the copy's position lies, and the one before it where it is left: who committed while the copy began stands there. */
function behind(all: readonly PieceName[], from: bigint): { before: PieceName | null; pieces: readonly PieceName[] } {
  const at = all.findIndex((p) => p.to >= from)
  const [first, last] = [all[at], all[at - 1]]
  if (!first || first.from > from) return { before: null, pieces: [] }
  return { before: last && last.to >= first.from ? last : null, pieces: all.slice(at) }
}

async function readOne(path: string, name: PieceName, copy: Manifest, privateKey: Buffer): Promise<Piece | Refusal> {
  try {
    const piece = await readPiece(createReadStream(path), { privateKey })
    return !isNamed(piece.manifest, name) || piece.manifest.kind !== copy.kind
      ? new Refusal('changes_of_another', { params: { file: pieceNameOf(name) } })
      : piece
  } catch (error) {
    const refusal = refusalOfArchive(error, path)
    if (!(refusal instanceof Refusal)) throw refusal
    const { code, params } = refusal
    return new Refusal(code.replace('backup_', 'changes_'), params ? { params } : {})
  }
}
