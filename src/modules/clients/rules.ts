import { NAMES_LOOK_ALIKE, nameSimilarity } from '../../kernel/name-spelling.ts'
import { foldForSearch } from '../../kernel/person-name.ts'
import { parseRegNumber } from '../../kernel/reg-number.ts'

/** What she is asked for, one by one (F04, F05; domain.md 4.5). A service never depends on the other answers. */
export const PURPOSES = [
  'service',
  'data_care',
  'data_report_to_office',
  'health_partner',
  'photo',
  'photo_works',
  'family_contact',
  'aftercare_contact',
  'research',
  'disclosure',
] as const
export type Purpose = (typeof PURPOSES)[number]
export const ANSWERS = ['agree', 'partly', 'refuse', 'postpone'] as const
export type Answer = (typeof ANSWERS)[number] | 'withdrawn'
export const CONSENT_FORMS = ['signed', 'oral_witnessed', 'thumbprint'] as const

/** Purposes that take something about her out of the house; they run out by themselves (security.md 3.9). */
const OUTSIDE: readonly Purpose[] = ['data_report_to_office', 'health_partner', 'research', 'disclosure']
export const OUTSIDE_LASTS_DAYS = 90

/** Last day on which a consent holds: what she said, else ninety days for what leaves the house, else no end. */
export const validUntil = (
  purpose: Purpose,
  given: Temporal.PlainDate,
  said?: Temporal.PlainDate,
): Temporal.PlainDate | null => said ?? (OUTSIDE.includes(purpose) ? given.add({ days: OUTSIDE_LASTS_DAYS }) : null)

export type ConsentLine = { purpose: string; answer: string; validUntil: string | null }

/** May the house do this today? The newest answer of the purpose counts; nothing said is no. */
export const stands = (line: ConsentLine | undefined, on: Temporal.PlainDate): boolean =>
  line !== undefined &&
  (line.answer === 'agree' || line.answer === 'partly') &&
  (line.validUntil === null || Temporal.PlainDate.compare(Temporal.PlainDate.from(line.validUntil), on) >= 0)

/** Three times twenty-four hours to act on a withdrawal (UU PDP; security.md 3.9). */
export const WITHDRAWAL_HOURS = 72

/** Papers that are looked for at admission (domain.md 4.3 stage 2, 7.10). */
export const DOCUMENTS = [
  'ktp',
  'family_card',
  'birth_certificate',
  'marriage_certificate',
  'divorce_certificate',
  'school_certificate',
  'health_insurance',
  'recommendation_letter',
  'health_letter',
  'child_birth_certificate',
] as const
export const DOCUMENT_STATES = ['original', 'copy', 'in_process', 'lacking', 'not_applicable'] as const

/** Papers are chased for fourteen days, the rest of the registration for seven (domain.md 4.3; ux.md 5, rule 6). */
export const DOCUMENT_CHASE_DAYS = 14
export const REST_DAYS = 7

type Known = {
  fullName?: string | undefined
  birthDate?: string | undefined
  birthYear?: number | undefined
  district?: string | undefined
}
type Part =
  | 'nik'
  | 'kk'
  | 'birthPlace'
  | 'birthDate'
  | 'motherName'
  | 'religion'
  | 'literacy'
  | 'education'
  | 'maritalStatus'
  | 'addressOnCard'
  | 'district'
const REST: readonly Part[] = [
  'nik',
  'kk',
  'birthPlace',
  'birthDate',
  'motherName',
  'religion',
  'literacy',
  'education',
  'maritalStatus',
  'addressOnCard',
  'district',
]

/** The minimum of gate G2: the name that is used, and a birth date or an estimate (domain.md 4.3). */
export const isMinimum = (i: Known): boolean => Boolean(i.fullName) && Boolean(i.birthDate ?? i.birthYear)

/** What of the registration (F11) is still empty; each may stay so, with a task instead of a barrier. */
export const missingParts = (i: Partial<Record<Part, unknown>>): Part[] =>
  REST.filter((part) => i[part] === undefined || i[part] === null || i[part] === '')

export type Reason = 'same_nik' | 'same_phone' | 'same_person' | 'alike_name_birth' | 'alike_name_district'

/** Why two people look alike beyond equal numbers: the name is near enough and something else agrees (ux.md W4). */
export function alikeReasons(a: Known, b: Known): Reason[] {
  if (!a.fullName || !b.fullName || nameSimilarity(a.fullName, b.fullName) < NAMES_LOOK_ALIKE) return []
  const reasons: Reason[] = []
  if (sameBirth(a, b)) reasons.push('alike_name_birth')
  if (a.district && b.district && foldForSearch(a.district) === foldForSearch(b.district))
    reasons.push('alike_name_district')
  return reasons
}

/** The same day; or the same year when one of them knows only the year. */
function sameBirth(a: Known, b: Known): boolean {
  if (a.birthDate && b.birthDate) return a.birthDate === b.birthDate
  const year = (k: Known) => k.birthYear ?? (k.birthDate ? Number(k.birthDate.slice(0, 4)) : null)
  return year(a) !== null && year(a) === year(b)
}

/** The next serial of an intake: no gap, no number twice. `given` are the register numbers of that intake. */
export const nextSerial = (given: readonly string[]): number =>
  given.reduce((highest, no) => Math.max(highest, parseRegNumber(no)?.serial ?? 0), 0) + 1

/** The day of arrival is day 1: 12 January and 180 days end on 10 July (domain.md 11). */
export const plannedEnd = (arrivedOn: Temporal.PlainDate, programmeDays: number): Temporal.PlainDate =>
  arrivedOn.add({ days: programmeDays - 1 })

export type Stay = { caseId: string; openedOn: string; episode: number }

/** Stays of one woman in their order, numbered from 1; only those whose number changes. */
export const renumbered = (stays: readonly Stay[]): { caseId: string; episode: number }[] =>
  stays
    .toSorted((a, b) => (a.openedOn === b.openedOn ? (a.caseId < b.caseId ? -1 : 1) : a.openedOn < b.openedOn ? -1 : 1))
    .flatMap((stay, i) => (stay.episode === i + 1 ? [] : [{ caseId: stay.caseId, episode: i + 1 }]))

export const MERGE_UNDO_DAYS = 30
export const mayUndo = (mergedAt: Temporal.Instant, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(now, mergedAt.add({ hours: 24 * MERGE_UNDO_DAYS })) <= 0

/** Questions about files that the asker may not open, in one hour (security.md 3.6). */
export const QUESTIONS_PER_HOUR = 20
