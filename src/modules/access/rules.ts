import { dayIn } from '../../kernel/dates.ts'
import type { Part } from '../../kernel/policy.ts'
import { CLASS_STAFF, type Role } from '../../kernel/roles.ts'

/** Guests of the house get an end date (security.md 3.2: relawan, magang, peneliti: end date mandatory). */
const GUESTS: readonly Role[] = ['speaker', 'volunteer', 'auditor']
export const needsEndDate = (roles: readonly Role[]): boolean => roles.some((r) => GUESTS.includes(r))

/** Who stands in signs Plh. with the absent one's office, or a.n. with her own under it (domain.md 10.4: Signature authority). */
export const SIGNS_AS = ['plh', 'an'] as const
export type SignsAs = (typeof SIGNS_AS)[number]
export const PREFIX: Readonly<Record<SignsAs, string>> = { plh: 'Plh.', an: 'a.n.' }

/** The last day of a role that ends at this moment: the midnight after it. */
export const lastDay = (untilAt: string, zone: string): string =>
  dayIn(Temporal.Instant.from(untilAt).subtract({ seconds: 1 }), zone).toString()

/** For what a file may be opened in an emergency. */
export const EMERGENCIES = ['danger', 'illness', 'duty', 'law'] as const

/** Until when somebody looks at an emergency opening (security.md 3.2). */
export const reviewBy = (openedAt: Temporal.Instant | string): Temporal.Instant =>
  Temporal.Instant.from(openedAt).add({ hours: 72 })

/** Which role a part in a case team asks for. */
export const ROLE_FOR_PART: Readonly<Record<Part, readonly Role[]>> = {
  responsible: ['social_worker'],
  assistant: ['social_worker'],
  psychologist: ['psychologist'],
  health: ['nurse', 'social_worker', 'psychologist'],
  health_reader: ['social_worker', 'psychologist'],
  class: CLASS_STAFF,
}

/** Parts that whoever leads the case gives. To read her health is asked of whoever holds its key. */
export const ASSIGNED = [
  'responsible',
  'assistant',
  'psychologist',
  'health',
  'class',
] as const satisfies readonly Part[]

/** Whose part on her team may ask to read her health (domain.md 8.3, F: their own cases, if granted). */
export const READS_ON_REQUEST: readonly string[] = ['responsible', 'assistant', 'psychologist']

export const isPart = (part: string): part is Part => Object.hasOwn(ROLE_FOR_PART, part)
