import type { StoredOf } from '../../kernel/form.ts'
import type { BirthSource } from '../referrals/rules.ts'
import type { StatedBirth } from '../referrals/sealed-docs.ts'
import type { CRITERION_RESULTS, CriterionCode } from './forms/check.ts'
import type { STAYS } from './forms/readiness.ts'
import type { triageForm } from './forms/triage.ts'
import type { Said } from './said.ts'

export type TriageDoc = StoredOf<typeof triageForm>
export type Criterion = { code: CriterionCode; result: (typeof CRITERION_RESULTS)[number]; source: string }
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

/** What she said about it. `canStay` null: not asked yet. */
export type ReadinessNote = { herWords: string; canStay: (typeof STAYS)[number] | null; obstacles: string }
