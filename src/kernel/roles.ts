/** The roles of a centre (domain.md 8.1). One person may hold several; permissions add up, the four-eyes rules stay. */
export const ROLES = [
  'head', // KP kepala panti: decides, signs
  'administration', // TU: registration, letters
  'coordinator', // KB koordinator pembinaan: programme, chairs conferences
  'social_worker', // PS pekerja sosial: carries the case
  'psychologist', // PSI, usually from outside
  'nurse', // NK
  'sewing_companion', // PJ
  'salon_companion', // PL
  'class_coordinator', // KK
  'instructor', // IN
  'speaker', // NR: own session only
  'volunteer', // RL: own session only
  'house_mother', // PA pengasuh: night, rooms, meals
  'guard', // SP: gate
  'treasurer', // BD
  'social_office', // DS: what it sent, what it is told
  'auditor', // AU
  'data_protection_officer', // DPO
  'it_admin', // AD: holds no key of any woman
] as const

export type Role = (typeof ROLES)[number]

/** Everybody who works with the women in the house: may read the display name, so that nobody is a number. */
export const HOUSE_STAFF = [
  'head',
  'administration',
  'coordinator',
  'social_worker',
  'psychologist',
  'nurse',
  'sewing_companion',
  'salon_companion',
  'class_coordinator',
  'instructor',
  'house_mother',
] as const satisfies readonly Role[]

/** Of these the matrix says R of the display name (domain.md 8.3, A): they know every woman from her referral on. */
export const KNOW_EVERYBODY = [
  'head',
  'administration',
  'coordinator',
  'social_worker',
  'nurse',
] as const satisfies readonly Role[]

/** Whoever teaches: the women of her class, and no others. */
export const CLASS_STAFF = [
  'sewing_companion',
  'salon_companion',
  'class_coordinator',
  'instructor',
] as const satisfies readonly Role[]

/** Who may register a woman and what belongs to her admission. */
export const REGISTRARS = ['head', 'coordinator', 'administration', 'social_worker'] as const satisfies readonly Role[]
