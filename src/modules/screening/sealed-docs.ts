import type { BirthSource } from '../referrals/rules.ts'
import type { StatedBirth } from '../referrals/sealed-docs.ts'
import type { Said } from './said.ts'
import type { TriageAnswers } from './triage.ts'

export type TriageDoc = {
  answers: TriageAnswers
  weeks?: number | undefined
  tonight?: string | undefined
  note?: string | undefined
}

export type Criterion = { code: string; result: 'met' | 'unmet' | 'unknown' | 'not_needed'; source: string }
export type StoredAge = { kind: 'known'; bornOn: string } | { kind: 'estimated'; years: number } | { kind: 'unknown' }
export type CheckDoc = {
  age: StoredAge
  births: readonly StatedBirth[]
  taken: BirthSource | null
  warnings: readonly Said[]
  rules: readonly Said[]
  groups: readonly string[]
  criteria: readonly Criterion[]
  /** the head's, when this line is an override */
  reason?: string | undefined
}

/** Is she ready for a class of six months? A note for the talk, never a test that she passes or not (P48). */
export type ReadinessNote = {
  herWords: string
  canStay: 'yes' | 'unsure' | 'no' | null
  /** What stands in the way, and what would help. May be "nothing": it has to be asked. */
  obstacles: string
}
