import type { ExitCheck } from '../cases/exit-checks.ts'
import type { GateName } from '../cases/stages.ts'

/** Checks that this module records with a day and some words; checks with rules of their own have their own commands. */
const OF_HER_STORY = [
  'closing_talk_held',
  'short_evaluation_written',
  'family_assessed',
  'transfer_referral_sent',
  'acceptance_letter_received',
  'data_sharing_basis_recorded',
  'own_statement_recorded',
  'risk_talk_held',
  'incident_recorded',
  'search_steps_recorded',
  'belongings_sealed_and_listed',
  'hearing_held',
  'objection_right_explained',
] as const satisfies readonly (ExitCheck | GateName)[]
/** Their words could lead somebody to her, or repeat what a doctor, a court or the police wrote: under the key "safety". */
const GUARDED = ['medical_letter_filed', 'legal_letter_filed', 'civil_registry_told'] as const satisfies ExitCheck[]

export const SIMPLE_NAMES = [...OF_HER_STORY, ...GUARDED] as const
export const isSimple = (check: string): boolean => SIMPLE_NAMES.some((name) => name === check)
export const isGuarded = (check: string): boolean => GUARDED.some((name) => name === check)
