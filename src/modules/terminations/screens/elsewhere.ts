/** Where a check is done that is not done here; `{case}` is the case. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  conference_4_held: '/pembahasan/{case}',
  exit_conference_held: '/pembahasan/{case}',
  final_evaluation_recorded: '/penerima-manfaat/{case}/evaluasi',
  aftercare_arranged: '/tindak-lanjut/{case}',
  non_admission_decided: '/rujukan/{case}',
  contact_attempts_logged: '/rujukan/{case}',
}
export const hrefOf = (check: string, caseId: string): string | undefined => ELSEWHERE[check]?.replace('{case}', caseId)
