import { dateOrNull } from '../../kernel/dates.ts'
import { normaliseName } from '../../kernel/person-name.ts'
import { parseTypedDate } from '../../kernel/typed-date.ts'
import type { CheckedList, CheckedRow } from './candidate-draft.ts'
import { typedNik } from './check-row.ts'
import type { Choice, ChoiceCode, Problem, ProblemCode } from './problem.ts'

/**
 * What a person decided about one problem of one row. `code: 'row'` is about the row as a whole, with the choice
 * `set_aside` and a reason. `value` is what was typed or picked.
 */
export type Decision = { row: number; code: ProblemCode | 'row'; choice: ChoiceCode; value?: string; reason?: string }

export type UnresolvedWhy =
  | 'undecided'
  | 'unknown_decision' // no such row or problem in this list
  | 'unknown_choice' // not one of the ready answers of this problem
  | 'value_unusable' // a typed NIK, date or name that cannot be read
  | 'reason_missing'
  | 'decided_twice'
  | 'under_18'
  | 'minor_in_merge' // a row that says she is a minor would vanish into one that says she is not
  | 'same_nik'
  | 'merge_target_not_imported'
  | 'no_name'

export type Unresolved = { row: number; code: ProblemCode | 'row'; why: UnresolvedWhy }

/** Decisions by row and problem, each checked to be a possible answer to a question that was asked. */
export type DecisionBook = { of: (row: number, code: ProblemCode | 'row') => Decision | undefined; wrong: Unresolved[] }

export function readDecisions(list: CheckedList, decisions: readonly Decision[]): DecisionBook {
  const rows = new Map(list.rows.map((each) => [each.row, each]))
  const book = new Map<string, Decision>()
  const wrong: Unresolved[] = []
  for (const decision of decisions) {
    const key = `${decision.row} ${decision.code}`
    const why = book.has(key) ? 'decided_twice' : fault(decision, rows.get(decision.row))
    if (why) wrong.push({ row: decision.row, code: decision.code, why })
    else book.set(key, decision)
  }
  return { of: (row, code) => book.get(`${row} ${code}`), wrong }
}

function fault(decision: Decision, row: CheckedRow | undefined): UnresolvedWhy | null {
  const problem = row?.problems.find(({ code }) => code === decision.code)
  if (!row || (decision.code !== 'row' && !problem)) return 'unknown_decision'
  const choices: readonly Choice[] = decision.code === 'row' ? [{ code: 'set_aside' }] : (problem?.choices ?? [])
  const isOffered = choices.some(
    ({ code, value }) => code === decision.choice && (value === undefined || value === decision.value),
  )
  if (!isOffered) return 'unknown_choice'
  if (decision.choice === 'set_aside' && (decision.reason ?? '').trim() === '') return 'reason_missing'
  return isUsable(decision) ? null : 'value_unusable'
}

function isUsable({ choice, value = '' }: Decision): boolean {
  if (choice === 'type_nik') return typedNik(value) !== null
  if (choice === 'type_date') return typedDay(value) !== null
  return choice !== 'type_name' || normaliseName(value).ok
}

/** A day as a person typed it into a decision; only one that can be read in one way counts. */
export function typedDay(text: string): Temporal.PlainDate | null {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim()) ?? []
  if (year !== '') return dateOrNull(Number(year), Number(month), Number(day))
  const { date, note } = parseTypedDate(text)
  return note?.code === 'two_digit_year' ? null : date
}

/** Problems of a row that stop it until a person decides. */
export const questions = (row: CheckedRow): Problem[] =>
  row.problems.filter(({ severity }) => severity === 'must_decide')
