import type { EvidenceName } from '../modules/cases/stage-rules.ts'

type Witness = { met: readonly string[]; lost: readonly string[] }
const by = (met: string | readonly string[], lost: string | readonly string[] = []): Witness => ({
  met: typeof met === 'string' ? [met] : met,
  lost: typeof lost === 'string' ? [lost] : lost,
})

/**
 * For every gate and every check of an exit: the event that meets it and the one that undoes it. A name without a line
 * here does not compile. `cases` asks the question; the module that owns the matter is the witness (house.md 5).
 */
export const GATE_EVENTS: Readonly<Record<EvidenceName, Witness>> = {
  // G1 identification
  referral_letter_or_reason: by('referrals.registered'),
  eligibility_checked: by(
    ['referrals.eligibility_checked', 'referrals.eligibility_overridden'],
    'referrals.not_eligible',
  ),
  safety_triage_done: by('referrals.triaged'),
  admission_decided: by('referrals.accepted', 'referrals.reopened'),
  sender_contacted: by('referrals.sender_contacted'),
  emergency_admitted: by('referrals.emergency_admitted', 'referrals.emergency_ended'),
  non_admission_decided: by(['referrals.refused', 'referrals.referred_elsewhere'], 'referrals.reopened'),
  contact_attempts_logged: by('referrals.contact_attempts_logged'),
  // G2 data
  consent_recorded: by('consents.recorded', 'consents.withdrawn'),
  minimum_identity_recorded: by('clients.identity_recorded'),
  risk_level_recorded: by(['referrals.triaged', 'cases.risk_rated']),
  bed_assigned: by('residence.bed_assigned', 'residence.bed_left'),
  social_worker_assigned: by('cases.social_worker_assigned', 'cases.social_worker_left'),
  receipt_minute_signed: by('admission.receipt_minute_signed'),
  two_reachable_people_recorded: by('contacts.two_contacts_recorded'),
  missing_documents_listed: by('admission.documents_listed'),
  // G3 assessment
  assessment_signed_off: by('assessments.signed_off', 'assessments.reopened'),
  problems_ranked: by('assessments.problems_ranked'),
  key_findings_sourced: by('assessments.key_findings_sourced', 'assessments.reopened'),
  risk_rerated: by('cases.risk_rated'),
  conference_1_held: by('conferences.cc1_held'),
  psychologist_view_recorded: by('assessments.psychologist_view_recorded'),
  own_priorities_recorded: by('assessments.own_priorities_recorded'),
  // G4 plan
  goals_complete: by('plans.proposed', 'plans.returned'),
  plan_signed_by_client: by('plans.signed_by_client', 'plans.returned'),
  plan_signed_by_social_worker: by('plans.signed_by_social_worker', 'plans.returned'),
  plan_signed_by_coordinator: by('plans.signed_by_coordinator', 'plans.returned'),
  conference_2_held: by('conferences.cc2_held'),
  plan_approved_by_head: by('plans.approved', 'plans.returned'),
  signed_plan_scanned: by('letters.plan_scan_filed', 'plans.returned'),
  // G5 intervention
  review_held: by('conferences.review_held'),
  weekly_notes_kept_or_explained: by('sessions.weekly_notes_confirmed'),
  attendance_kept_or_explained: by('sessions.attendance_confirmed'),
  goal_progress_noted_in_14_days: by('sessions.goal_progress_noted'),
  attendance_above_75_percent: by('sessions.attendance_good'),
  // G6 review
  review_decided: by('conferences.review_decided'),
  evaluation_chosen: by('conferences.evaluation_chosen', 'conferences.evaluation_not_chosen'),
  next_review_dated: by('conferences.next_review_dated'),
  // G7 evaluation
  skill_result_recorded: by('evaluations.skill_recorded'),
  practicum_recorded: by('evaluations.practicum_recorded'),
  instruments_repeated: by('evaluations.instruments_repeated'),
  goal_attainment_scored: by('evaluations.goals_scored'),
  own_view_recorded: by('evaluations.own_view_recorded'),
  readiness_decided: by('evaluations.readiness_decided', [
    'evaluations.other_exit_chosen',
    'evaluations.extension_decided',
  ]),
  evaluation_report_delivered: by('evaluations.report_received'),
  business_plan_written: by('evaluations.business_plan_written'),
  extension_decided: by('evaluations.extension_decided'),
  // G8 termination
  conference_4_held: by('conferences.cc4_held'),
  destination_safe: by('terminations.destination_checked', [
    'terminations.destination_unsafe',
    'terminations.abandoned',
  ]),
  belongings_and_savings_returned: by('terminations.belongings_returned', 'terminations.abandoned'),
  toolkit_rule_met: by(['terminations.toolkit_handed_over', 'terminations.toolkit_explained']),
  aftercare_arranged: by('aftercare.arranged'),
  closing_approved_by_head: by('terminations.closing_approved', ['terminations.returned', 'terminations.abandoned']),
  closing_talk_held: by('terminations.closing_talk_held', 'terminations.abandoned'),
  // exits (domain.md 4.4)
  exit_decision_recorded: by('terminations.decision_recorded', ['terminations.returned', 'terminations.abandoned']),
  exit_conference_held: by(['conferences.cc4_held', 'conferences.ccl_held'], 'terminations.abandoned'),
  final_evaluation_recorded: by('evaluations.readiness_decided', [
    'evaluations.other_exit_chosen',
    'evaluations.extension_decided',
  ]),
  short_evaluation_written: by('terminations.short_evaluation_written', 'terminations.abandoned'),
  handover_minute_signed: by('terminations.handover_minute_signed', 'terminations.abandoned'),
  // a new entry on her list may be the very one who was cleared: he is looked at again
  receiver_cleared: by('terminations.receiver_cleared', [
    'terminations.receiver_refused',
    'terminations.abandoned',
    'contacts.no_contact_recorded',
  ]),
  family_assessed: by('terminations.family_assessed', 'terminations.abandoned'),
  transfer_referral_sent: by('terminations.transfer_referral_sent', 'terminations.abandoned'),
  acceptance_letter_received: by('terminations.acceptance_letter_received', 'terminations.abandoned'),
  data_sharing_basis_recorded: by('terminations.data_sharing_basis_recorded', 'terminations.abandoned'),
  medical_letter_filed: by('terminations.medical_letter_filed', 'terminations.abandoned'),
  own_statement_recorded: by('terminations.own_statement_recorded', 'terminations.abandoned'),
  risk_talk_held: by('terminations.risk_talk_held', 'terminations.abandoned'),
  incident_recorded: by('terminations.incident_recorded', 'terminations.abandoned'),
  search_steps_recorded: by('terminations.search_steps_recorded', 'terminations.abandoned'),
  absence_past_72_hours: by('terminations.absence_past_72_hours', 'terminations.abandoned'),
  absence_reported_safely: by('terminations.absence_reported_safely', 'terminations.abandoned'),
  police_told_or_no_danger: by('terminations.police_told_or_no_danger', 'terminations.abandoned'),
  belongings_sealed_and_listed: by('terminations.belongings_sealed', 'terminations.abandoned'),
  hearing_held: by('terminations.hearing_held', 'terminations.abandoned'),
  objection_right_explained: by('terminations.objection_right_explained', 'terminations.abandoned'),
  legal_letter_filed: by('terminations.legal_letter_filed', 'terminations.abandoned'),
  death_minute_signed: by('terminations.death_minute_signed', 'terminations.abandoned'),
  next_of_kin_told: by('terminations.next_of_kin_told', 'terminations.abandoned'),
  belongings_handed_to_heirs: by('terminations.belongings_handed_to_heirs', 'terminations.abandoned'),
  civil_registry_told: by('terminations.civil_registry_told', 'terminations.abandoned'),
}

/** Event → the evidence it speaks of, for the reaction that writes `case_evidence`. */
export const EVIDENCE_BY_EVENT: ReadonlyMap<string, readonly { gate: EvidenceName; met: boolean }[]> = (() => {
  const map = new Map<string, { gate: EvidenceName; met: boolean }[]>()
  for (const [gate, witness] of Object.entries(GATE_EVENTS) as [EvidenceName, Witness][]) {
    // keys are the names
    for (const kind of witness.met) map.set(kind, [...(map.get(kind) ?? []), { gate, met: true }])
    for (const kind of witness.lost) map.set(kind, [...(map.get(kind) ?? []), { gate, met: false }])
  }
  return map
})()
