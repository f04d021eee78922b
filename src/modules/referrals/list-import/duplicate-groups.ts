import type { CheckedRow, DuplicateGroup, DuplicateReason } from './candidate-draft.ts'
import { findPairs, type Pair } from './find-duplicates.ts'
import { look, mustDecide, type Problem, pick } from './problem.ts'

export type Grouped = { groups: DuplicateGroup[]; problems: Problem[] }

/**
 * Rows that seem to be one woman, as groups. The row that says most is kept; each other row proposes to be merged into it
 * and must be decided on. Where two whole NIKs differ it is only a hint.
 */
export function groupDuplicates(rows: readonly CheckedRow[], nameColumn: string | null): Grouped {
  const pairs = findPairs(rows.map(({ draft }) => draft))
  const byRow = new Map(rows.map((each) => [each.row, each]))
  const groups = components(pairs.filter((pair) => !pair.isDoubtful)).map((members) => toGroup(members, pairs, byRow))
  const at = (row: number) => ({ row, column: nameColumn, field: 'name' as const })
  const problems: Problem[] = groups.flatMap(({ rows: members, keepRow }) => {
    const others = members.filter((row) => row !== keepRow)
    const kept: Problem = { ...at(keepRow), ...look('duplicate_kept', { others: others.join(', ') }) }
    return [kept, ...others.map((row) => ({ ...at(row), ...ask(row, keepRow, pairs) }))]
  })
  const doubtful = pairs
    .filter(
      (pair) =>
        pair.isDoubtful && !groups.some(({ rows: members }) => members.includes(pair.a) && members.includes(pair.b)),
    )
    .map(({ a, b }): Problem => ({ ...at(b), ...look('duplicate_in_list_other_nik', { other: a }) }))
  return { groups, problems: [...problems, ...doubtful] }
}

function ask(row: number, keepRow: number, pairs: readonly Pair[]) {
  const reasons = reasonsOf(pairs.filter((pair) => isBetween(pair, row, keepRow)))
  const merge = { code: 'merge_into_row' as const, value: String(keepRow) }
  // Two women cannot have one number: whoever says that they are two leaves this row's number open.
  const others = reasons.includes('same_nik')
    ? pick('different_people_nik_empty', 'ask_office')
    : pick('different_people', 'not_sure')
  return mustDecide('duplicate_in_list', { other: keepRow, why: reasons.join(' ') }, [merge, ...others])
}

const isBetween = ({ a, b }: Pair, x: number, y: number): boolean => (a === x && b === y) || (a === y && b === x)

const reasonsOf = (pairs: readonly Pair[]): DuplicateReason[] => [...new Set(pairs.flatMap((pair) => pair.reasons))]

function toGroup(
  members: readonly number[],
  pairs: readonly Pair[],
  rows: ReadonlyMap<number, CheckedRow>,
): DuplicateGroup {
  const keepRow = members.toSorted((a, b) => fullness(rows.get(b)) - fullness(rows.get(a)) || a - b)[0] ?? 0
  const reasons = reasonsOf(pairs.filter(({ a, b }) => members.includes(a) && members.includes(b)))
  return { rows: members, keepRow, reasons }
}

/** A whole NIK counts most, then what is filled in, then how few questions are open. */
function fullness(row: CheckedRow | undefined): number {
  if (!row) return -1
  const filled = Object.values(row.draft).filter((value) => value !== null && value !== '' && value !== false).length
  return (
    (row.draft.nik === null ? 0 : 100) +
    filled -
    row.problems.filter(({ severity }) => severity === 'must_decide').length * 5
  )
}

/** Rows that hang together through pairs, each group in the order of the list. */
function components(pairs: readonly Pair[]): number[][] {
  const leader = new Map<number, number>()
  const find = (row: number): number => {
    const up = leader.get(row) ?? row
    return up === row ? row : find(up)
  }
  for (const { a, b } of pairs) leader.set(Math.max(find(a), find(b)), Math.min(find(a), find(b)))
  const rows = new Set(pairs.flatMap(({ a, b }) => [a, b]))
  return [
    ...Map.groupBy(
      [...rows].toSorted((a, b) => a - b),
      find,
    ).values(),
  ]
}
