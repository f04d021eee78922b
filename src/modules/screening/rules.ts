import { ageOn } from '../../kernel/dates.ts'
import type { Role } from '../../kernel/roles.ts'
import type { VERDICTS } from '../referrals/rules.ts'
import type { Said } from './said.ts'

/** Below this age nobody is admitted, whatever a centre sets and whoever decides (ARCHITECTURE.md, G1). */
export const ADULT_AGE = 18

/** What a centre sets for itself. The founding study's centre: 20 to 35 years (domain.md 4.3, stage 1). */
export type EligibilitySettings = {
  ageMin: number
  ageMax: number
  /** Codes of the groups that the centre serves; an empty list = it asks no group. */
  targetGroups: readonly string[]
  /** How many years an estimate may be wrong. */
  estimateMargin: number
}
export const STUDY_AGES = { ageMin: 20, ageMax: 35, estimateMargin: 2 } as const

export type Age =
  | { kind: 'known'; bornOn: Temporal.PlainDate }
  | { kind: 'estimated'; years: number }
  | { kind: 'unknown' }

export type Candidate = { age: Age; targetGroups: readonly string[] }

export type Eligibility = {
  /**
   * `outside_rules` can be passed by the head with a reason. `verify_age`: she may be a child, so her age comes first.
   * `never`: she is a child, and there is another place for her.
   */
  verdict: (typeof VERDICTS)[number]
  /** Full years on the day asked about, or the estimate. */
  age: number | null
  /** The rules that hold her back, in words that a letter may use; empty when eligible. */
  rules: Said[]
}

/**
 * May this woman be admitted under the centre's rules, on that day? Under 18 is refused before any setting is looked at.
 *
 * @throws RangeError when the settings ask for an impossible span of years
 */
export function checkEligibility(
  candidate: Candidate,
  settings: EligibilitySettings,
  on: Temporal.PlainDate,
): Eligibility {
  const { ageMin, ageMax, targetGroups, estimateMargin } = settings
  if (!(ageMin <= ageMax) || estimateMargin < 0)
    throw new RangeError('ageMin, ageMax or estimateMargin cannot be meant')
  const { age } = candidate
  if (age.kind === 'unknown') return { verdict: 'verify_age', age: null, rules: [{ code: 'rule_age_unknown' }] }
  if (age.kind === 'known' && Temporal.PlainDate.compare(age.bornOn, on) > 0) {
    return { verdict: 'verify_age', age: null, rules: [{ code: 'rule_birth_in_future' }] }
  }
  const years = age.kind === 'known' ? ageOn(age.bornOn, on) : age.years
  if (age.kind === 'known' && years < ADULT_AGE) {
    return { verdict: 'never', age: years, rules: [{ code: 'rule_under_18', params: { age: years } }] }
  }
  if (age.kind === 'estimated' && !(years - estimateMargin >= ADULT_AGE)) {
    return { verdict: 'verify_age', age: years, rules: [{ code: 'rule_may_be_under_18', params: { age: years } }] }
  }
  const rules: Said[] = []
  if (years < ageMin) rules.push({ code: 'rule_age_below', params: { age: years, min: ageMin } })
  if (years > ageMax) rules.push({ code: 'rule_age_above', params: { age: years, max: ageMax } })
  if (targetGroups.length > 0 && !candidate.targetGroups.some((group) => targetGroups.includes(group))) {
    rules.push({ code: 'rule_target_group' })
  }
  return { verdict: rules.length === 0 ? 'eligible' : 'outside_rules', age: years, rules }
}

/** Shortest reason that can be one: characters, without the spaces around it. */
export const REASON_MIN_LENGTH = 10

export const isReason = (reason: string): boolean => reason.trim().length >= REASON_MIN_LENGTH

/**
 * Why the rule of age or group may not be passed over; an empty list = it may. The head alone, with a reason, and never
 * for a child or for one who may be a child (KS-08: 37 is outside the rule, and the head could have decided otherwise).
 */
export function refusalsToOverride(eligibility: Eligibility, actorRoles: readonly Role[], reason: string): Said[] {
  if (eligibility.verdict === 'never') return [{ code: 'override_never' }]
  if (eligibility.verdict === 'verify_age') return [{ code: 'override_verify_age' }]
  if (eligibility.verdict === 'eligible') return [{ code: 'override_needless' }]
  const said: Said[] = []
  if (!actorRoles.includes('head')) said.push({ code: 'override_head_only' })
  if (!isReason(reason)) said.push({ code: 'reason_needed', params: { length: REASON_MIN_LENGTH } })
  return said
}
