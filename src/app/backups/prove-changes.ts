import { type Changes, lookAtChanges } from '../../platform/backup/changes/look-at-changes.ts'
import { findBefore, type Pair } from '../../platform/backup/find-pair.ts'
import type { LookedPair } from '../../platform/backup/look-through.ts'
import { look } from './restore-into.ts'

/** A copy before the newest one, and the changes that lead from it past the newest: what they make must be what the newest says. */
export type Proof = { pair: Pair; looked: LookedPair; changes: Changes }

/**
 * The machine can not read its own pieces, so whether they give back what was written is seen where the cards are: from the copy before,
 * by the changes, to the newest copy, row for row.
 * @returns null where there is no such copy of the same line, or the changes do not reach the newest yet
 */
export async function findProof(
  pair: Pair,
  newest: LookedPair,
  privateKey: Buffer,
  kind: 'real' | 'demo',
): Promise<Proof | null> {
  const line = newest.data.manifest.changes
  const before = pair.isOneMoment && line ? await findBefore(pair) : null
  if (!line || !before) return null
  const looked = await look(before, privateKey, kind).catch(() => null) // the newest is drilled, whatever became of older ones
  if (looked?.data.manifest.changes?.line !== line.line) return null
  const changes = await lookAtChanges(before.data, looked.data.manifest, privateKey)
  return changes && changes.to >= BigInt(line.to) ? { pair: before, looked, changes } : null
}
