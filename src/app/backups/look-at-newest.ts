import { Refusal } from '../../kernel/refusal.ts'
import { type Changes, lookAtChanges } from '../../platform/backup/changes/look-at-changes.ts'
import { findBefore, type Pair } from '../../platform/backup/find-pair.ts'
import type { LookedPair } from '../../platform/backup/look-through.ts'
import { look } from './restore-into.ts'

export type Newest = { pair: Pair; looked: LookedPair; changes: Changes | null }

const TORN = ['backup_cut', 'backup_changed', 'backup_not_ours']

/**
 * The newest state that a folder holds: its newest pair, and the changes since. Where that pair is torn the one before it, whose changes lead
 * past the torn one: nothing is lost by it.
 * @throws Refusal those of `look`, where no pair before it is whole
 */
export async function lookAtNewest(
  newest: Pair,
  privateKey: Buffer,
  kind: 'real' | 'demo',
  onTorn: (why: Refusal, before: Pair) => void,
): Promise<Newest> {
  for (let pair = newest; ; ) {
    try {
      const looked = await look(pair, privateKey, kind)
      return {
        pair,
        looked,
        changes: pair.isOneMoment ? await lookAtChanges(pair.data, looked.data.manifest, privateKey) : null,
      }
    } catch (error) {
      const before = error instanceof Refusal && TORN.includes(error.code) ? await findBefore(pair) : null
      if (!before || !(error instanceof Refusal)) throw error
      onTorn(error, before)
      pair = before
    }
  }
}
