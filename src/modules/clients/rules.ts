import { NAMES_LOOK_ALIKE, nameSimilarity } from '../../kernel/name-spelling.ts'
import { foldForSearch } from '../../kernel/person-name.ts'

/** Papers are chased for fourteen days, the rest of the registration for seven (domain.md 4.3; design.md 5, rule 6). */
export const DOCUMENT_CHASE_DAYS = 14
export const REST_DAYS = 7

type Known = {
  fullName?: string | undefined
  birthDate?: string | undefined
  birthYear?: number | undefined
  district?: string | undefined
}
export const REST = [
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
] as const
type Part = (typeof REST)[number]

/** The minimum of gate G2: the name that is used, and a birth date or an estimate (domain.md 4.3). */
export const isMinimum = (i: Known): boolean => Boolean(i.fullName) && Boolean(i.birthDate ?? i.birthYear)

/** What of the registration (F11) is still empty; each may stay so, with a task instead of a barrier. */
export const missingParts = (i: Partial<Record<Part, unknown>>): Part[] =>
  REST.filter((part) => i[part] === undefined || i[part] === null || i[part] === '')

export const REASONS = ['same_nik', 'same_phone', 'same_person', 'alike_name_birth', 'alike_name_district'] as const
export type Reason = (typeof REASONS)[number]

/** Why two people look alike beyond equal numbers: the name is near enough and something else agrees (design.md W4). */
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

export type Stay = { caseId: string; openedOn: string; episode: number }

const placeOf = ({ openedOn, caseId }: Stay): string => `${openedOn} ${caseId}`

/** Stays of one woman in their order, numbered from 1; only those whose number changes. */
export const renumbered = (stays: readonly Stay[]): { caseId: string; episode: number }[] =>
  stays
    .toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
    .flatMap((stay, i) => (stay.episode === i + 1 ? [] : [{ caseId: stay.caseId, episode: i + 1 }]))

export const MERGE_UNDO_DAYS = 30
export const mayUndo = (mergedAt: Temporal.Instant, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(now, mergedAt.add({ hours: 24 * MERGE_UNDO_DAYS })) <= 0

/** Questions about files that the asker may not open, in one hour (security.md 3.6). */
export const QUESTIONS_PER_HOUR = 20
