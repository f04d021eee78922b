import type { CheckedRow, DuplicateGroup, DuplicateReason } from './candidate-draft.ts'
import { findPairs, type Pair } from './find-duplicates.ts'
import { look, mustDecide, type Problem, pick } from './problem.ts'

export type Grouped = { groups: DuplicateGroup[]; problems: Problem[] }

/**
 * Rows that seem to be one woman, as groups. The row that says most is kept; each other row proposes to be merged into it
 * and must be decided on. Where two whole NIKs differ it is only a hint.
 */
export function groupDuplicates(rows: readonly CheckedRow[], nameColumn: string | null): Grouped {
  const all = findPairs(rows.map(({ draft }) => draft))
  const byRow = new Map(rows.map((each) => [each.row, each]))
  const members = components(all.filter((pair) => !pair.isDoubtful))
  const groupOf = new Map(members.flatMap((group, at) => group.map((row) => [row, at] as const)))
  const inside = Map.groupBy(all, ({ a, b }) => (groupOf.get(a) === groupOf.get(b) ? groupOf.get(a) : undefined))
  const at = (row: number) => ({ row, column: nameColumn, field: 'name' as const })
  const problems: Problem[] = []
  const groups = members.map((group, index): DuplicateGroup => {
    const pairs = inside.get(index) ?? []
    const keepRow = group.toSorted((a, b) => fullness(byRow.get(b)) - fullness(byRow.get(a)) || a - b)[0] ?? 0
    const others = group.filter((row) => row !== keepRow)
    problems.push({ ...at(keepRow), ...look('duplicate_kept', { others: shortList(others) }) })
    const reasons = reasonsWith(keepRow, pairs)
    for (const row of others) problems.push({ ...at(row), ...ask(keepRow, reasons.get(row) ?? []) })
    return { rows: group, keepRow, reasons: [...new Set(pairs.flatMap(({ reasons }) => reasons))] }
  })
  const apart = (inside.get(undefined) ?? []).filter(({ isDoubtful }) => isDoubtful)
  for (const { a, b } of apart) problems.push({ ...at(b), ...look('duplicate_in_list_other_nik', { other: a }) })
  return { groups, problems }
}

/** Why each row is in the group: its likeness to the row that is kept, else to whichever row it is like. */
function reasonsWith(keepRow: number, pairs: readonly Pair[]): Map<number, DuplicateReason[]> {
  const reasons = new Map<number, DuplicateReason[]>()
  for (const { a, b, reasons: found } of pairs) {
    reasons.set(a, reasons.get(a) ?? found)
    reasons.set(b, reasons.get(b) ?? found)
  }
  for (const { a, b, reasons: found } of pairs) {
    if (a === keepRow) reasons.set(b, found)
    else if (b === keepRow) reasons.set(a, found)
  }
  return reasons
}

const shortList = (rows: readonly number[]): string => `${rows.slice(0, 20).join(', ')}${rows.length > 20 ? ' …' : ''}`

function ask(keepRow: number, reasons: readonly DuplicateReason[]) {
  const merge = { code: 'merge_into_row' as const, value: String(keepRow) }
  // Two women cannot have one number: whoever says that they are two leaves this row's number open.
  const others = reasons.includes('same_nik')
    ? pick('different_people_nik_empty', 'ask_office')
    : pick('different_people', 'not_sure')
  return mustDecide('duplicate_in_list', { other: keepRow, why: reasons.join(' ') }, [merge, ...others])
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
