import { tasksOf } from '../../kernel/task.ts'

const page = '/rujukan/$caseId'
/** how she gets on, to whoever sent her: a letter that fills itself, as far as numbers go (domain.md 10.5) */
const progress = {
  at: '/surat/baru?case=$caseId&surat=laporan-perkembangan',
  does: 'letters.write',
  remind: { before: 3 },
} as const

/** First her safety, then the sender, then the selection (domain.md 4.3, stage 1). */
export const tasks = tasksOf({
  triage_referral: { within: 0, at: page, does: 'screening.triage', urgent: true },
  /** whoever stands on a list is not here yet: she is asked with the first answer, before anything is decided */
  triage_listed: { named: ['social_worker'], at: page, does: 'screening.triage' },
  contact_sender: { at: page, does: 'selection.note', crossing: ['administration'] },
  select_candidate: { named: ['social_worker'], at: page, does: 'selection.propose', crossing: ['administration'] },
  emergency_referral: { owner: ['head'], within: 0, at: page, does: 'selection.decide', urgent: true },
  /** what the list of an office left open */
  ask_nik: {
    named: ['social_worker'],
    within: 14,
    at: page,
    does: 'referrals.register',
    ticked: true,
    params: { count: 'count' },
  },
  no_contact_from_list: { owner: ['head'], named: ['social_worker'], at: page, does: 'contacts.keep', ticked: true },
  answer_list: {
    owner: ['administration'],
    at: '/surat/baru?surat=balasan-seleksi&tentang=$id',
    does: 'letters.write',
    ticked: true,
    params: { count: 'count' },
  },
  progress_after_1_month: progress,
  progress_after_3_months: progress,
  progress_at_exit: { ...progress, within: 14, afterClosing: true },
})
