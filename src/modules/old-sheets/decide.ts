import { normaliseName } from '../../kernel/person-name.ts'
import { parseTypedDate } from '../../kernel/typed-date.ts'
import { typedNik } from '../sheets/check-row.ts'
import { readWhole } from './check-thing.ts'
import type { Field, Kind } from './kinds.ts'
import type { CheckedRow, ChoiceCode, Decision, Problem, Values } from './problem.ts'
import { windowOf } from './read-day.ts'

/** Answers that are typed for one row alone, and those whose value is the row's own. */
const TYPED: ReadonlySet<ChoiceCode> = new Set<ChoiceCode>(['type'])
const OF_THE_ROW: ReadonlySet<ChoiceCode> = new Set<ChoiceCode>([
  ...(['use_date', 'use_estimate', 'use_case', 'second_stay', 'earlier_stay'] as const),
])

const DAYS: readonly string[] = [
  'birth_date',
  'birth_place_and_date',
  'entry_date',
  'exit_date',
  'handed_on',
  'dated_on',
]

/** A field is set, or emptied where there is nothing to set. */
const put = (values: Values, all: { [K in keyof Values]?: string | undefined }): Values =>
  Object.fromEntries(Object.entries({ ...values, ...all }).filter(([, value]) => value !== undefined))

export const questionOf = (p: { code: string; field: string }): string => `${p.code}.${p.field}`

/** What was typed as the value of a field; null when it is none. */
export function typedValue(field: Field | 'row', text: string, today: Temporal.PlainDate): string | null {
  const typed = text.trim()
  if (DAYS.includes(field)) {
    const window = windowOf(today, field.startsWith('birth') ? '1900-01-01' : undefined)
    return parseTypedDate(typed, window).date?.toString() ?? null
  }
  if (field === 'nik') return typedNik(typed)
  if (field === 'price' || field === 'quantity') return readWhole(typed)
  if (field === 'name') {
    const name = normaliseName(typed)
    return name.ok ? name.name : null
  }
  return typed !== '' && typed.length <= 200 ? typed : null
}

const dayField = (field: Field | 'row') => (field === 'birth_place_and_date' ? 'birth_date' : field)

function applied(values: Values, d: Decision, today: Temporal.PlainDate): Values {
  const field = dayField(d.field)
  switch (d.choice) {
    case 'use':
    case 'use_date':
      return put(values, { [field]: d.value })
    case 'use_estimate': {
      const estimated = [...new Set([...(values.estimated?.split(',') ?? []), field])].toSorted().join(',')
      return put(values, { [field]: d.value, estimated })
    }
    case 'type':
      return put(values, { [field]: typedValue(d.field, d.value ?? '', today) ?? undefined })
    case 'leave_empty':
      return put(values, { [field]: undefined })
    case 'swap_dates':
      return put(values, { entry_date: values.exit_date, exit_date: values.entry_date })
    case 'second_stay':
      return put(values, { same_row: d.value })
    case 'earlier_stay':
      return put(values, { client_id: d.value })
    case 'use_case':
      return put(values, { case_id: d.value })
    default:
      return values
  }
}

/** What a row says when its answers are carried out, in the order of its questions. */
export function settledValues(row: CheckedRow, decisions: readonly Decision[], today: Temporal.PlainDate): Values {
  const byQuestion = new Map(decisions.map((d) => [questionOf(d), d]))
  return row.problems.reduce((values, p) => {
    const d = byQuestion.get(questionOf(p))
    return d ? applied(values, d, today) : values
  }, row.values)
}

/** Why a row cannot come in as it is, though each question has its answer; null when it can. */
export function faultOf(
  kind: Kind,
  v: Values,
  today: Temporal.PlainDate,
): 'exit_before_entry' | 'in_the_future' | 'unfinished' | null {
  if (kind === 'kits') return v.item ? null : 'unfinished'
  if (kind === 'letters') return v.direction ? null : 'unfinished'
  if (!v.name || !v.entry_date || !v.exit_date || !v.exit_kind) return 'unfinished'
  if (v.exit_date < v.entry_date) return 'exit_before_entry'
  return v.exit_date > today.toString() ? 'in_the_future' : null
}

export const asks = (p: Problem): boolean => p.severity === 'must_decide'

export type Plan = { plan: 'save' | 'aside'; open: number }

/** What the answers so far make of a row, and how many of its questions are open. */
export function planOf(kind: Kind, row: CheckedRow, decisions: readonly Decision[], today: Temporal.PlainDate): Plan {
  if (decisions.some((d) => d.choice === 'set_aside')) return { plan: 'aside', open: 0 }
  const answered = new Set(decisions.map((d) => questionOf(d)))
  const open = row.problems.filter((p) => asks(p) && !answered.has(questionOf(p))).length
  const fault = open === 0 && faultOf(kind, settledValues(row, decisions, today), today) !== null
  return { plan: 'save', open: fault ? 1 : open }
}

export type Unusable =
  | 'not_asked'
  | 'not_offered'
  | 'value_unreadable'
  | 'exit_before_entry'
  | 'in_the_future'
  | 'unfinished'

/** Is this an answer to this row? Null when it is. */
export function judgeDecision(
  kind: Kind,
  row: CheckedRow,
  before: readonly Decision[],
  d: Decision,
  today: Temporal.PlainDate,
): Unusable | null {
  if (d.code === 'row') return d.choice === 'set_aside' ? null : 'not_offered'
  const problem = row.problems.find((p) => p.code === d.code && p.field === d.field)
  if (!problem?.choices) return 'not_asked'
  const offers = problem.choices.filter((c) => c.code === d.choice)
  if (offers.length === 0) return 'not_offered'
  if (d.choice === 'type') {
    if (typedValue(d.field, d.value ?? '', today) === null) return 'value_unreadable'
  } else if (!offers.some((c) => c.value === d.value)) return 'not_offered'
  const after = [...before, d]
  if (after.some((x) => x.choice === 'set_aside')) return null
  const answered = new Set(after.map((x) => `${x.code}.${x.field}`))
  if (row.problems.some((p) => asks(p) && !answered.has(questionOf(p)))) return null
  return faultOf(kind, settledValues(row, after, today), today)
}

/** The gravest problem of a row. */
export function weightOf({ problems }: CheckedRow): 'must_decide' | 'look' | 'note' | 'ready' {
  const has = (severity: Problem['severity']) => problems.some((p) => p.severity === severity)
  return has('must_decide') ? 'must_decide' : has('look') ? 'look' : has('note') ? 'note' : 'ready'
}

export type Decided = { checked: CheckedRow; decisions: readonly Decision[] }
export type OpenKind = {
  /** the question with the text it is about: "dijemput" is asked once for all who write it */
  key: string
  rows: number
  example: Problem
  choices: { code: ChoiceCode; value: string | null; rows: number }[]
}

/** The same question of many rows; of a text that nobody could read, by the text. */
export const alikeKey = (p: Problem): string =>
  p.code === 'exit_kind_unread' ? `${questionOf(p)}.${String(p.params['text']).toLowerCase()}` : questionOf(p)

const openOf = (kind: Kind, { checked, decisions }: Decided, today: Temporal.PlainDate): Problem[] =>
  planOf(kind, checked, decisions, today).open === 0
    ? []
    : checked.problems.filter((p) => asks(p) && !decisions.some((d) => d.code === p.code && d.field === p.field))

/** The same answer may name another day or woman in each row: it fits where it is offered exactly once. */
function offered(problem: Problem, choice: ChoiceCode, value: string | null) {
  if (TYPED.has(choice)) return null
  const own = (problem.choices ?? []).filter(
    (c) => c.code === choice && (OF_THE_ROW.has(choice) || (c.value ?? null) === value),
  )
  return own.length === 1 ? (own[0] ?? null) : null
}

export function kindsOf(kind: Kind, rows: readonly Decided[], today: Temporal.PlainDate): OpenKind[] {
  const kinds = new Map<string, OpenKind>()
  for (const [row, problem] of rows.flatMap((r) => openOf(kind, r, today).map((p) => [r, p] as const))) {
    const key = alikeKey(problem)
    const found = kinds.get(key) ?? { key, rows: 0, example: problem, choices: [] }
    kinds.set(key, { ...found, rows: found.rows + 1 })
    for (const c of problem.choices ?? []) {
      const value = OF_THE_ROW.has(c.code) ? null : (c.value ?? null)
      // an answer that would make this row impossible is no answer for it
      if (!answered(kind, row, { key, choice: c.code, value }, today)) continue
      const counted = found.choices.find((x) => x.code === c.code && x.value === value)
      if (counted) counted.rows++
      else found.choices.push({ code: c.code, value, rows: 1 })
    }
  }
  return [...kinds.values()].toSorted((a, b) => b.rows - a.rows)
}

type Alike = { key: string; choice: ChoiceCode; value: string | null }

/** The answers of a row with this one added; null when the row does not ask it, does not offer it, or would be impossible with it. */
export function answered(kind: Kind, row: Decided, alike: Alike, today: Temporal.PlainDate): Decision[] | null {
  const problem = openOf(kind, row, today).find((p) => alikeKey(p) === alike.key)
  const own = problem && offered(problem, alike.choice, alike.value)
  if (!own) return null
  const { code, field } = problem
  const decision: Decision = { code, field, choice: alike.choice, ...(own.value !== undefined && { value: own.value }) }
  return judgeDecision(kind, row.checked, row.decisions, decision, today) === null ? [...row.decisions, decision] : null
}
