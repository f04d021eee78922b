/**
 * What may stand on the checklist of an exit beside the gates of the stages (domain.md 4.4; forms of 4.5). False = not
 * even the head may pass it by an override.
 */
export const EXIT_CHECKS = {
  exit_decision_recorded: true, // F33: basis, destination, date
  exit_conference_held: true, // CC-4 or CC-L
  final_evaluation_recorded: true, // F30
  short_evaluation_written: true, // the closing summary of a case that ends early
  handover_minute_signed: true, // F34
  // F34: a woman is never handed to somebody on her no-contact list, whoever signs
  receiver_cleared: false,
  family_assessed: true,
  transfer_referral_sent: true,
  acceptance_letter_received: true,
  data_sharing_basis_recorded: true,
  medical_letter_filed: true,
  own_statement_recorded: true,
  risk_talk_held: true,
  incident_recorded: true,
  search_steps_recorded: true,
  // 3 × 24 hours: before that it is an incident, not an exit
  absence_past_72_hours: false,
  // family or social office, and never a listed perpetrator
  absence_reported_safely: false,
  police_told_or_no_danger: true,
  belongings_sealed_and_listed: true,
  hearing_held: true,
  objection_right_explained: false,
  legal_letter_filed: true,
  death_minute_signed: true, // F39
  next_of_kin_told: true,
  belongings_handed_to_heirs: true,
  civil_registry_told: true,
  // the decision of `referrals`: rule named, alternative offered, way to complain explained
  non_admission_decided: false,
  contact_attempts_logged: true,
} as const satisfies Record<string, boolean>

export type ExitCheck = keyof typeof EXIT_CHECKS
export const EXIT_CHECK_NAMES = Object.keys(EXIT_CHECKS) as readonly ExitCheck[] // keys of the table are its names
