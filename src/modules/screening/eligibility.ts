import { parseNik } from '../../kernel/nik.ts'
import type { StatedBirth } from '../referrals/sealed-docs.ts'
import { livingDates } from '../sheets/check-nik.ts'
import { type BirthClaim, reconcileBirth } from './birth.ts'
import { type Age, checkEligibility, type Eligibility, type EligibilitySettings, STUDY_AGES } from './rules.ts'
import type { StoredAge } from './sealed-docs.ts'

type Rules = { minAge: number; maxAge: number; targetGroups: readonly string[] }
export const settingsOf = (c: Rules): EligibilitySettings => ({
  ageMin: c.minAge,
  ageMax: c.maxAge,
  targetGroups: c.targetGroups,
  estimateMargin: STUDY_AGES.estimateMargin,
})

type Known = { birthDate?: string | undefined; birthYear?: number | undefined; nik?: string | undefined }

/**
 * Every birth that somebody states about her, one a source: what the checker has seen comes before what came with the
 * referral; the NIK speaks for itself; what her file holds counts as told when nothing else does.
 */
export function birthsOf(
  seen: readonly StatedBirth[],
  came: readonly StatedBirth[],
  known: Known,
  today: Temporal.PlainDate,
): StatedBirth[] {
  const all = new Map<string, StatedBirth>()
  for (const birth of [...came, ...seen]) all.set(birth.source, birth)
  const byNik = known.nik ? livingDates(parseNik(known.nik, { today }).parts, today).at(-1) : undefined
  if (byNik && !all.has('nik')) all.set('nik', { source: 'nik', year: byNik.year, on: byNik.toString() })
  const year = known.birthDate ? Number(known.birthDate.slice(0, 4)) : known.birthYear
  if (year !== undefined && !all.has('referral_list') && !all.has('told'))
    all.set('told', { source: 'told', year, on: known.birthDate })
  return [...all.values()]
}

const claim = ({ source, year, on }: StatedBirth): BirthClaim =>
  on ? { source, year, on: Temporal.PlainDate.from(on) } : { source, year }

/** The age that follows from the births, and the verdict on it under the centre's rules. */
export function judgeAge(
  births: readonly StatedBirth[],
  groups: readonly string[],
  settings: EligibilitySettings,
  on: Temporal.PlainDate,
) {
  const { age, taken, warnings } = reconcileBirth(births.map(claim), on)
  return {
    age: storeAge(age),
    taken,
    warnings,
    eligibility: checkEligibility({ age, targetGroups: groups }, settings, on),
  }
}

/** The same woman on another day: she may have turned a year older while she waited. */
export const judgeAgain = (
  age: StoredAge,
  groups: readonly string[],
  settings: EligibilitySettings,
  on: Temporal.PlainDate,
): Eligibility => checkEligibility({ age: readAge(age), targetGroups: groups }, settings, on)

const storeAge = (age: Age): StoredAge =>
  age.kind === 'known' ? { kind: 'known', bornOn: age.bornOn.toString() } : age
const readAge = (age: StoredAge): Age =>
  age.kind === 'known' ? { kind: 'known', bornOn: Temporal.PlainDate.from(age.bornOn) } : age
