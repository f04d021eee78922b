import type { Field } from './fields.ts'

/** `must_decide` stops the import of the row; `look` asks for a glance; `note` says what was tidied. */
export type Severity = 'must_decide' | 'look' | 'note'

/**
 * Every problem there is. Each has a sentence in both languages under `words/`; its gaps are named in the comment. Dates in
 * gaps are ISO text, `why` holds reasons with spaces between: `say-problem.ts` puts both into words.
 */
export const PROBLEM_CODES = [
  'name_missing',
  'name_from_formula', // {read}
  'name_formula_unreadable',
  'name_too_long', // {longest, found}
  'name_no_letter',
  'name_hidden_characters',
  'name_has_digits',
  'name_alias_split', // {alias}
  'name_capitals', // {read}
  'name_spaces',
  'name_address_split', // {address}
  'nik_missing',
  'nik_short', // {found, wanted}
  'nik_long', // {found, wanted}
  'nik_rounded', // {kept, lost}
  'nik_scientific', // {kept}
  'nik_not_digits', // {count}
  'nik_province_unknown', // {province}
  'nik_area_impossible', // {district}
  'nik_month_impossible', // {month}
  'nik_day_impossible', // {day}
  'nik_date_impossible', // {day, month}
  'nik_serial_zero',
  'nik_sex_differs',
  'sex_not_served',
  'sex_unreadable',
  'kk_incomplete', // {found, wanted}
  'birth_date_missing',
  'birth_date_unknown', // {typed}
  'birth_date_estimated', // {typed, year}
  'birth_date_from_nik', // {nik}
  'birth_date_read', // {typed, read}
  'birth_date_serial', // {serial, read}
  'birth_date_serial_agrees', // {serial, read}: and the NIK says the same day
  'birth_date_two_digits', // {typed, read}
  'birth_date_day_first', // {read, other}
  'birth_date_month_first', // {typed, read}
  'birth_date_chosen_by_nik', // {typed, read}
  'birth_date_ambiguous', // {typed}
  'birth_date_impossible', // {read}
  'birth_date_year_only', // {year}
  'birth_date_unreadable', // {typed}
  'birth_date_differs_from_nik', // {list, nik, ageByNik}
  'birth_date_swapped', // {list, nik}
  'under_18', // {age, adultOn}
  'under_18_stated', // {age}
  'under_min_age', // {age, min, max}
  'over_age', // {age, min, max}
  'over_age_by_nik', // {age, min, max}
  'age_differs_from_date', // {stated, age}
  'phone_zero_added',
  'phone_tidied', // {read}
  'category_unknown', // {codes}
  'note_no_contact', // {who}
  'note_already_recorded',
  'formula_value_taken',
  'text_looks_like_formula',
  'cell_error',
  'duplicate_in_list', // {other, why}
  'duplicate_in_list_other_nik', // {other}
  'duplicate_kept', // {others}
  'known_person', // {why}
  'total_differs', // {stated, found}
  'other_sheet_not_read', // {sheet, rows}
  'unclear_rows', // {rows}
] as const

export type ProblemCode = (typeof PROBLEM_CODES)[number]

/** Ready answers. `value` in a choice or decision is what the comment says. */
export const CHOICE_CODES = [
  'use_nik_date',
  'keep_list_date',
  'use_date', // the ISO date
  'leave_date_empty',
  'type_date', // the date as typed
  'keep_nik',
  'use_digits',
  'leave_nik_empty',
  'type_nik', // the sixteen digits
  'type_name', // the name
  'refer_child_services',
  'ask_office',
  'merge_into_row', // the row
  'different_people',
  'different_people_nik_empty',
  'not_sure',
  'make_no_contact_rule',
  'keep_as_note',
  'link_to_known', // the person's id
  'different_person',
  'set_aside', // with a reason
] as const

export type ChoiceCode = (typeof CHOICE_CODES)[number]

export type Choice = { readonly code: ChoiceCode; readonly value?: string }

export type ProblemParams = Readonly<Record<string, string | number>>

/** `column` is a letter, null when the problem is of the whole row or list; `row` 0 is the list itself. */
export type Problem = {
  readonly row: number
  readonly column: string | null
  readonly field: Field | 'row' | 'list'
  readonly code: ProblemCode
  readonly params: ProblemParams
  readonly severity: Severity
  readonly choices?: readonly Choice[]
}

/** A problem that does not yet know in which cell it stands. */
export type Found = Pick<Problem, 'code' | 'params' | 'severity' | 'choices'>

export const note = (code: ProblemCode, params: ProblemParams = {}): Found => ({ code, params, severity: 'note' })

/** A glance; the choices are optional, and the first is what happens when nobody chooses. */
export const look = (code: ProblemCode, params: ProblemParams = {}, choices: readonly Choice[] = []): Found =>
  choices.length === 0 ? { code, params, severity: 'look' } : { code, params, severity: 'look', choices }

export const mustDecide = (code: ProblemCode, params: ProblemParams, choices: readonly Choice[]): Found => ({
  code,
  params,
  severity: 'must_decide',
  choices,
})

export const pick = (...codes: ChoiceCode[]): Choice[] => codes.map((code) => ({ code }))
