import { parseRegNumber } from '../../kernel/reg-number.ts'

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

/** She is registered within 24 hours of her arrival (domain.md 4.3, stage 2); later, it is said why. */
export const REGISTER_HOURS = 24
export const LATE_REASONS = [
  'outside_office_hours',
  'no_network',
  'on_paper_first',
  'identity_unclear',
  'forgotten',
] as const
export const isRegisteredLate = (arrivedAt: Temporal.Instant, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(now, arrivedAt.add({ hours: REGISTER_HOURS })) > 0

/** The next serial of an intake: no gap, no number twice. `given` are the register numbers of that intake. */
export const nextSerial = (given: readonly string[]): number =>
  given.reduce((highest, no) => Math.max(highest, parseRegNumber(no)?.serial ?? 0), 0) + 1

/** The day of arrival is day 1: 12 January and 180 days end on 10 July (domain.md 11). */
export const plannedEnd = (arrivedOn: Temporal.PlainDate, programmeDays: number): Temporal.PlainDate =>
  arrivedOn.add({ days: programmeDays - 1 })
