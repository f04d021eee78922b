import { DESTINATIONS, RECEIVERS } from '../bodies.ts'
import { SIMPLE_CHECKS } from '../simple-checks.ts'
import type { Values } from './check-input.ts'

export type FieldKind = 'line' | 'area' | 'day' | 'time' | 'choice'
export type FieldOf = {
  key: string
  kind: FieldKind
  options?: readonly string[]
  optional?: boolean
  hint?: true
  label?: string
  start?: string
  when?: (v: Values) => boolean
}

const on: FieldOf = { key: 'on', kind: 'day' }
const time: FieldOf = { key: 'time', kind: 'line', start: '09:00' }
const place: FieldOf = { key: 'place', kind: 'line' }
const note: FieldOf = { key: 'note', kind: 'area' }
const letter: FieldOf[] = [
  { key: 'letterNo', kind: 'line', optional: true },
  { key: 'from', kind: 'line', optional: true },
]
const things: FieldOf[] = [
  { key: 'things', kind: 'area', optional: true, hint: true },
  { key: 'papers', kind: 'area', optional: true, hint: true },
]
const witnesses: FieldOf = { key: 'witnesses', kind: 'area', optional: true, hint: true }
const told: FieldOf[] = [
  { key: 'name', kind: 'line' },
  { key: 'phone', kind: 'line', optional: true },
]
const yesNo = ['yes', 'no'] as const

const LETTERS = [
  'medical_letter_filed',
  'legal_letter_filed',
  'acceptance_letter_received',
  'transfer_referral_sent',
  'civil_registry_told',
]
const isOther = (v: Values) => v['kind'] !== 'herself'
const person = (optionals: readonly string[]): FieldOf[] =>
  ['name', 'relation', 'phone', 'plate', 'address', 'idChecked'].map((key) => ({
    key,
    kind: 'line',
    when: isOther,
    ...(optionals.includes(key) && { optional: true }),
  }))

/** What each check asks, in the order in which it is filled in. Checks without a line ask a day and some words. */
const OWN: Readonly<Record<string, readonly FieldOf[]>> = {
  destination_safe: [
    on,
    { key: 'kind', kind: 'choice', label: 'where_to', options: DESTINATIONS, start: 'family' },
    { key: 'address', kind: 'line' },
    { key: 'withWhom', kind: 'line', optional: true },
    { key: 'isSafe', kind: 'choice', options: yesNo },
    { key: 'why', kind: 'area', hint: true },
    { key: 'onPaper', kind: 'line', optional: true, hint: true },
  ],
  receiver_cleared: [
    on,
    { key: 'kind', kind: 'choice', label: 'who', options: RECEIVERS, start: 'family' },
    ...person(['phone', 'plate', 'address']),
    {
      key: 'post',
      kind: 'line',
      optional: true,
      when: (v) => v['kind'] === 'social_office' || v['kind'] === 'institution',
    },
  ],
  handover_minute_signed: [
    on,
    time,
    place,
    { key: 'condition', kind: 'line', hint: true },
    { key: 'agreements', kind: 'area', optional: true, hint: true },
    witnesses,
  ],
  belongings_and_savings_returned: [
    on,
    { key: 'to', kind: 'choice', options: ['herself', 'receiver'], start: 'herself' },
    ...things,
  ],
  absence_past_72_hours: [],
  absence_reported_safely: [
    on,
    { key: 'to', kind: 'choice', options: ['family', 'social_office'], start: 'social_office' },
    ...told,
    { key: 'how', kind: 'area' },
  ],
  police_told_or_no_danger: [
    on,
    { key: 'outcome', kind: 'choice', options: ['told', 'no_danger'], start: 'no_danger' },
    note,
  ],
  death_minute_signed: [
    on,
    time,
    place,
    { key: 'causePerDoctor', kind: 'line', hint: true },
    { key: 'burial', kind: 'area' },
    witnesses,
  ],
  next_of_kin_told: [
    on,
    { key: 'name', kind: 'line' },
    { key: 'relation', kind: 'line' },
    { key: 'phone', kind: 'line', optional: true },
    { key: 'how', kind: 'area' },
  ],
  belongings_handed_to_heirs: [
    on,
    time,
    place,
    { key: 'name', kind: 'line' },
    { key: 'relation', kind: 'line' },
    { key: 'phone', kind: 'line', optional: true },
    { key: 'address', kind: 'line', optional: true },
    { key: 'idChecked', kind: 'line' },
    ...things,
    witnesses,
  ],
}

/** The fields of a check, or null when another part of the program is where it is done. */
export function fieldsOf(check: string): readonly FieldOf[] | null {
  const own = OWN[check]
  if (own) return own
  if (!Object.hasOwn(SIMPLE_CHECKS, check)) return null
  return [on, note, ...(LETTERS.includes(check) ? letter : [])]
}

/** Where a check is done that is not done here; `{case}` is the case. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  conference_4_held: '/pembahasan/{case}',
  exit_conference_held: '/pembahasan/{case}',
  final_evaluation_recorded: '/penerima-manfaat/{case}/evaluasi',
  aftercare_arranged: '/tindak-lanjut/{case}',
  non_admission_decided: '/rujukan/{case}',
  contact_attempts_logged: '/rujukan/{case}',
}
export const hrefOf = (check: string, caseId: string): string | undefined => ELSEWHERE[check]?.replace('{case}', caseId)
