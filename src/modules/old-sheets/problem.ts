import type { Field } from './kinds.ts'

export const PROBLEM_CODES = [
  ...(['cell_error', 'formula_value_taken', 'text_looks_like_formula', 'carried_down'] as const),
  ...(['name_unreadable', 'name_tidied', 'nik_wrong', 'nik_odd', 'birth_differs_from_nik', 'birth_year_only'] as const),
  ...(['date_read', 'date_two_digits', 'date_day_first', 'date_month_first', 'date_year_only'] as const),
  ...(['date_month_only', 'date_ambiguous', 'date_impossible', 'date_unreadable', 'day_missing'] as const),
  ...(['entry_missing', 'exit_missing', 'exit_before_entry', 'exit_kind_missing', 'exit_kind_unread'] as const),
  ...(['exit_kind_from_note', 'under_18_at_entry', 'register_no_twice', 'register_no_taken'] as const),
  ...(['same_in_sheet', 'known_woman', 'item_missing', 'number_unreadable', 'serial_twice', 'serial_taken'] as const),
  ...(['woman_not_found', 'woman_unsure', 'nobody_named', 'number_missing', 'number_twice', 'number_taken'] as const),
  ...(['direction_missing', 'subject_missing', 'other_sheet_not_read'] as const),
] as const
export type ProblemCode = (typeof PROBLEM_CODES)[number]

export const CHOICE_CODES = [
  'use', // a code, the same in every row
  'use_date', // the day
  'use_estimate', // the day, marked as estimated
  'use_case', // the woman of Titian
  'second_stay', // the row of her first stay
  'earlier_stay', // the woman of Titian
  'different', // two women
  'swap_dates',
  'keep',
  'leave_empty',
  'without_woman',
  'type', // what is typed
  'set_aside',
] as const
export type ChoiceCode = (typeof CHOICE_CODES)[number]
export type Choice = { readonly code: ChoiceCode; readonly value?: string }

export type Severity = 'must_decide' | 'look' | 'note'
type Params = Readonly<Record<string, string | number>>

/** A problem that does not know yet in which row and column it stands. */
export type Found = {
  readonly code: ProblemCode
  readonly params: Params
  readonly severity: Severity
  readonly choices?: readonly Choice[]
}
export type Problem = Found & { readonly column: string | null; readonly field: Field | 'row' }

export const note = (code: ProblemCode, params: Params = {}): Found => ({ code, params, severity: 'note' })
export const look = (code: ProblemCode, params: Params = {}, choices: readonly Choice[] = []): Found =>
  choices.length === 0 ? { code, params, severity: 'look' } : { code, params, severity: 'look', choices }
export const mustDecide = (code: ProblemCode, params: Params, choices: readonly Choice[]): Found => ({
  ...{ code, params, severity: 'must_decide' as const, choices },
})
export const pick = (...codes: ChoiceCode[]): Choice[] => codes.map((code) => ({ code }))

/** What a row says, field by field: days as ISO, numbers as digits, codes as they are kept. What is empty is not there. */
export type Values = {
  readonly [K in Field | 'birth_year' | 'same_row' | 'client_id' | 'case_id' | 'estimated']?: string
}

/** One row of the sheet as it was read and checked. `shown`: its cells as they stand there, by column letter. */
export type CheckedRow = {
  readonly row: number
  readonly values: Values
  readonly problems: readonly Problem[]
  readonly shown: Readonly<Record<string, string>>
}

/** An answer to one question of a row; `row` sets the whole row aside. */
export type Decision = {
  readonly code: ProblemCode | 'row'
  readonly field: Field | 'row'
  readonly choice: ChoiceCode
  readonly value?: string
}
