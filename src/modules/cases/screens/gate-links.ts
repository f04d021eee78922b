/** From each missing thing to the place where it is mended: one tap (design.md 5.8). `{case}` is the case. */
const PLACES: Readonly<Record<string, string>> = {
  referral_letter_or_reason: '/rujukan/{case}',
  eligibility_checked: '/rujukan/{case}',
  safety_triage_done: '/rujukan/{case}',
  admission_decided: '/rujukan/{case}',
  sender_contacted: '/rujukan/{case}',
  arrival_registered: '/penerima-manfaat/baru?case={case}',
  consent_recorded: '/penerima-manfaat/baru?case={case}',
  minimum_identity_recorded: '/penerima-manfaat/baru?case={case}',
  risk_level_recorded: '/rujukan/{case}',
  bed_assigned: '/penerima-manfaat/baru?case={case}',
  social_worker_assigned: '/penerima-manfaat/{case}?buka=tim',
  receipt_minute_signed: '/penerima-manfaat/{case}/serah-terima',
  two_reachable_people_recorded: '/penerima-manfaat/{case}/keluarga',
  missing_documents_listed: '/penerima-manfaat/{case}/keluarga',
  assessment_signed_off: '/penerima-manfaat/{case}/asesmen',
  problems_ranked: '/penerima-manfaat/{case}/asesmen',
  key_findings_sourced: '/penerima-manfaat/{case}/asesmen',
  risk_rerated: '/penerima-manfaat/{case}/asesmen',
  psychologist_view_recorded: '/penerima-manfaat/{case}/asesmen',
  own_priorities_recorded: '/penerima-manfaat/{case}/asesmen',
  conference_1_held: '/pembahasan/{case}',
  goals_complete: '/penerima-manfaat/{case}/rencana',
  plan_signed_by_client: '/penerima-manfaat/{case}/rencana',
  plan_signed_by_social_worker: '/penerima-manfaat/{case}/rencana',
  plan_signed_by_coordinator: '/penerima-manfaat/{case}/rencana',
  plan_approved_by_head: '/penerima-manfaat/{case}/rencana',
  signed_plan_scanned: '/penerima-manfaat/{case}/rencana',
  conference_2_held: '/pembahasan/{case}',
  review_held: '/pembahasan/{case}',
  weekly_notes_kept_or_explained: '/catat/mingguan/{case}',
  attendance_kept_or_explained: '/catat/mingguan/{case}',
  goal_progress_noted_in_14_days: '/catat?orang={case}',
  review_decided: '/pembahasan/{case}',
  evaluation_chosen: '/pembahasan/{case}',
  next_review_dated: '/pembahasan/{case}',
  belongings_and_savings_returned: '/penerima-manfaat/{case}/titipan',
  conference_4_held: '/pembahasan/{case}',
}

export const placeOf = (gate: string, stage: string, caseId: string): string => {
  const fallback =
    stage === 'evaluation'
      ? '/penerima-manfaat/{case}/evaluasi'
      : stage === 'termination'
        ? '/penerima-manfaat/{case}/selesai'
        : '/penerima-manfaat/{case}'
  return (PLACES[gate] ?? fallback).replace('{case}', caseId)
}
