/** What she is asked for, one by one (F04, F05; domain.md 4.5). A service never depends on the other answers. */
export const PURPOSES = [
  'service',
  'data_care',
  'data_report_to_office',
  'health_partner',
  'photo',
  'photo_works',
  'face_public',
  'name_public',
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
const OUTSIDE: readonly Purpose[] = [
  'data_report_to_office',
  'health_partner',
  'face_public',
  'name_public',
  'research',
  'disclosure',
]
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
