import type { CandidateDraft, CheckedList, CheckedRow, DuplicateReason } from './candidate-draft.ts'
import { countRows } from './check-rows.ts'
import { mustDecide, type Problem, pick } from './problem.ts'

/** Somebody the house knows already, and why she may be the same woman. */
export type KnownMatch = { personId: string; reasons: readonly DuplicateReason[] }

/** Looks among the people whom the asking person may see; the matches, the likeliest first. */
export type FindKnown = (draft: CandidateDraft) => readonly KnownMatch[]

const SLICE = 100

/**
 * Adds the question "is this woman known already?" to rows that match somebody. The search runs where the names are open,
 * in slices with a pause between them, so that a long list does not hold up other requests.
 *
 * @param breathe gives way to others, for instance `setImmediate` of `node:timers/promises`
 */
export async function compareWithKnown(
  checked: CheckedList,
  findKnown: FindKnown,
  breathe: () => Promise<unknown>,
): Promise<CheckedList> {
  const rows: CheckedRow[] = []
  for (let from = 0; from < checked.rows.length; from += SLICE) {
    if (from > 0) await breathe()
    rows.push(...checked.rows.slice(from, from + SLICE).map((row) => compareRow(row, findKnown)))
  }
  return { ...checked, rows, counts: countRows(rows) }
}

function compareRow(row: CheckedRow, findKnown: FindKnown): CheckedRow {
  const matches = findKnown(row.draft)
  const first = matches[0]
  if (!first) return row
  const links = matches.map(({ personId }) => ({ code: 'link_to_known' as const, value: personId }))
  const question = mustDecide('known_person', { why: first.reasons.join(' ') }, [
    ...links,
    ...pick('different_person', 'not_sure'),
  ])
  const problem: Problem = { ...question, row: row.row, column: null, field: 'row' }
  return { ...row, problems: [...row.problems, problem] }
}
