import { type ArchiveName, instantOf } from '../archive-names.ts'
import { APART_DAYS } from '../which-stay.ts'
import type { PieceName } from './piece-names.ts'

/** A copy looks back a little further than its own moment: who committed while it began stands in the piece before. */
const BEFORE_MINUTES = 15
/** A clock of another time zone is not yet one that is wrong. */
const AHEAD_HOURS = 24

/**
 * Pieces hold wrapped keys, so they are kept as short as those: until two whole pairs stand that are newer, and never for more than
 * fourteen days (security-cases.md I31). One pair would do; the second is for the day when the newest is torn. Those of other recovery keys
 * may be of another house in the same folder: they go by their age alone.
 */
export function whichPiecesStay(
  pieces: readonly PieceName[],
  pairs: readonly ArchiveName[],
  { mark, line }: { mark: string; line: string },
  now: Temporal.Instant,
): PieceName[] {
  const [, second] = wholePairs(pairs, mark, now)
  const oldest = now.subtract({ hours: 24 * APART_DAYS })
  const needed = second?.subtract({ minutes: BEFORE_MINUTES }) ?? oldest
  const from = Temporal.Instant.compare(needed, oldest) < 0 ? oldest : needed
  const at = (p: PieceName) => instantOf(p.at)
  const isOld = (p: PieceName, limit: Temporal.Instant) => Temporal.Instant.compare(at(p), limit) < 0
  // a clock that stood ahead gave later moments than are true: what follows in the line says how old a piece is at the least
  const isFollowedByOld = (p: PieceName) => pieces.some((q) => q.line === p.line && q.from > p.from && isOld(q, from))
  const isAhead = (p: PieceName) => now.until(at(p)).total('hours') > AHEAD_HOURS
  return pieces.filter((p) => {
    if (p.mark !== mark && p.line !== line) return !isOld(p, oldest)
    if (p.line !== line && isAhead(p)) return false
    return !isOld(p, from) && !isFollowedByOld(p)
  })
}

/** Is there a copy that a line goes on from? One that was made before it began is none. */
export function hasBase(
  pairs: readonly ArchiveName[],
  mark: string,
  began: Temporal.Instant,
  now: Temporal.Instant,
): boolean {
  const [newest] = wholePairs(pairs, mark, now)
  return newest !== undefined && Temporal.Instant.compare(newest, began) > 0
}

function wholePairs(pairs: readonly ArchiveName[], mark: string, now: Temporal.Instant): Temporal.Instant[] {
  const ours = pairs.filter((a) => a.mark === mark && Temporal.Instant.compare(instantOf(a.at), now) <= 0)
  return ours
    .filter((a) => a.part === 'data' && ours.some((b) => b.part === 'apart' && b.at === a.at))
    .map((a) => instantOf(a.at))
    .sort(Temporal.Instant.compare)
    .reverse()
}
