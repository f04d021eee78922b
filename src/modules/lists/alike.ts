import type { CheckedRow } from '../sheets/candidate-draft.ts'
import type { Decision } from '../sheets/decisions.ts'
import type { ChoiceCode, Problem, ProblemCode } from '../sheets/problem.ts'
import { planOf } from './store.ts'

/** Answers that must be typed for one woman alone. */
const TYPED: ReadonlySet<ChoiceCode> = new Set<ChoiceCode>(['type_nik', 'type_date', 'type_name'])

/** Kinds of open questions, each with how many rows ask it and which one answer fits how many of them. */
export type OpenKind = {
  code: ProblemCode
  rows: number
  example: Problem
  choices: { code: ChoiceCode; rows: number }[]
}

type Decided = { checked: CheckedRow; decisions: readonly Decision[] }

/** Questions of a row that wait for a person; none once the row as a whole is set aside or merged. */
const openOf = ({ checked, decisions }: Decided): Problem[] =>
  planOf(checked, decisions).open === 0
    ? []
    : checked.problems.filter((p) => p.severity === 'must_decide' && !decisions.some((d) => d.code === p.code))

/**
 * The same answer may name another row or person in each: it fits where it is offered exactly once. Nobody who may be a minor vanishes into
 * another row by one press for hundreds.
 */
function offered({ problems }: CheckedRow, problem: Problem, choice: ChoiceCode) {
  if (TYPED.has(choice)) return null
  if (choice === 'merge_into_row' && problems.some((p) => p.code === 'under_18' || p.code === 'under_18_stated'))
    return null
  const own = (problem.choices ?? []).filter((c) => c.code === choice)
  return own.length === 1 ? (own[0] ?? null) : null
}

export function kindsOf(rows: readonly Decided[]): OpenKind[] {
  const kinds = new Map<ProblemCode, OpenKind>()
  for (const [row, problem] of rows.flatMap((row) => openOf(row).map((p) => [row.checked, p] as const))) {
    const kind = kinds.get(problem.code) ?? { code: problem.code, rows: 0, example: problem, choices: [] }
    kinds.set(problem.code, { ...kind, rows: kind.rows + 1 })
    for (const { code } of problem.choices ?? []) {
      if (!offered(row, problem, code)) continue
      const counted = kind.choices.find((c) => c.code === code)
      if (counted) counted.rows++
      else kind.choices.push({ code, rows: 1 })
    }
  }
  return [...kinds.values()].toSorted((a, b) => b.rows - a.rows)
}

/** The decisions of a row with this answer added, or null when the row does not ask or does not offer it. */
export function answered(row: Decided, code: ProblemCode, choice: ChoiceCode, reason?: string): Decision[] | null {
  const problem = openOf(row).find((p) => p.code === code)
  const own = problem && offered(row.checked, problem, choice)
  if (!own) return null
  const { value } = own
  return [
    ...row.decisions,
    { row: row.checked.row, code, choice, ...(value !== undefined && { value }), ...(reason && { reason }) },
  ]
}
