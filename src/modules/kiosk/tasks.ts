import { tasksOf } from '../../kernel/task.ts'

/** What the women ask for at the screen; written by its doors, which know her and nobody else (definer.sql). */
export const tasks = tasksOf({
  /** "saya ingin bicara", to her worker */
  talk_wanted: { within: 1, at: '/penerima-manfaat/$caseId/kios', does: 'kiosk.talked', urgent: true },
  /** to somebody who is not her worker: the page says who, the task does not */
  talk_wanted_elsewhere: {
    owner: ['coordinator', 'head'],
    within: 1,
    at: '/kios-rumah',
    does: 'kiosk.talked',
    urgent: true,
  },
  answer_box: { owner: ['coordinator', 'head'], within: 7, at: '/kios-rumah', does: 'kiosk.answer' },
  /** five wrong PINs: she needs a new card */
  renew_card: { within: 1, at: '/penerima-manfaat/$caseId/kios', does: 'kiosk.card' },
})
