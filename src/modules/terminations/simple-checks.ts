import type { ExitCheck } from '../cases/exit-checks.ts'
import type { GateName } from '../cases/stages.ts'

/** Checks that this module records with a day and some words; the event is `terminations.<event>`. */
export type SimpleCheck = { event: string; class: 'narrative' | 'safety' }

/**
 * `safety` where the words could lead somebody to her, or repeat what a doctor, a court or the police wrote; everything
 * else belongs to her story. Checks with rules of their own have their own commands.
 */
export const SIMPLE_CHECKS = {
  closing_talk_held: { event: 'closing_talk_held', class: 'narrative' },
  short_evaluation_written: { event: 'short_evaluation_written', class: 'narrative' },
  family_assessed: { event: 'family_assessed', class: 'narrative' },
  transfer_referral_sent: { event: 'transfer_referral_sent', class: 'narrative' },
  acceptance_letter_received: { event: 'acceptance_letter_received', class: 'narrative' },
  data_sharing_basis_recorded: { event: 'data_sharing_basis_recorded', class: 'narrative' },
  medical_letter_filed: { event: 'medical_letter_filed', class: 'safety' },
  own_statement_recorded: { event: 'own_statement_recorded', class: 'narrative' },
  risk_talk_held: { event: 'risk_talk_held', class: 'narrative' },
  incident_recorded: { event: 'incident_recorded', class: 'narrative' },
  search_steps_recorded: { event: 'search_steps_recorded', class: 'narrative' },
  belongings_sealed_and_listed: { event: 'belongings_sealed', class: 'narrative' },
  hearing_held: { event: 'hearing_held', class: 'narrative' },
  objection_right_explained: { event: 'objection_right_explained', class: 'narrative' },
  legal_letter_filed: { event: 'legal_letter_filed', class: 'safety' },
  civil_registry_told: { event: 'civil_registry_told', class: 'safety' },
} as const satisfies Partial<Record<ExitCheck | GateName, SimpleCheck>>
export type SimpleName = keyof typeof SIMPLE_CHECKS
export const SIMPLE_NAMES = Object.keys(SIMPLE_CHECKS) as [SimpleName, ...SimpleName[]] // keys of the table
