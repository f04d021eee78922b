/**
 * Kinds of tasks that end with their work also when it was done by a colleague who may not touch the list they stand in. The
 * database knows for which roles (sec.crossing_tasks); what is not named here ends only for those who may touch that list.
 */
export const CROSSING = [
  're_explain',
  'absence_note_and_check_rooms',
  'absence_try_safe_contact',
  'absence_tell_head',
  'absence_tell_social_office',
  'absence_close_case_seal_belongings',
  'begin_assessment',
  'finish_assessment',
  'plan_returned',
  'hold_review',
  'tell_outcome',
  'contact_sender',
  'ask_waiting',
  'decide_waiting',
  'select_candidate',
  'proposal_returned',
  'approve_admission',
  'move_from_identification',
  'register_arrival',
  'complete_registration',
  'sign_receipt_minute',
  'help_with_documents',
  'ask_consent_again',
] as const

export const crosses = (kind: string): boolean => CROSSING.some((k) => k === kind)
