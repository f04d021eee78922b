/**
 * Kinds of tasks that end when a person says so, because nothing else in the product shows that the thing was done: a talk, a
 * call, a look. All others end with the work itself (`finishTasks`), and a tick on them would say what is not so.
 */
export const TICKED = [
  'own_words',
  'next_step_in_note',
  'plan_step',
  'look_at_note',
  'read_mediation_override',
  'review_mediation',
  're_explain',
  'instrument_follow_up',
  'safety_talk_today',
  'safety_now',
  'first_night_unsafe',
  'screen_health',
  'act_on_withdrawal',
  'complete_registration',
  'ask_nik',
  'no_contact_from_list',
  'answer_list',
  'absence_note_and_check_rooms',
  'absence_try_safe_contact',
  'absence_tell_head',
  'absence_tell_social_office',
  'absence_close_case_seal_belongings',
  'hold_exit_conference',
  'open_early_end',
  'tell_family',
  'aftercare_attention',
  'aftercare_next_step',
  'look_at_recovery',
] as const

export const mayTick = (kind: string): boolean => TICKED.some((k) => k === kind)
