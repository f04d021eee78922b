import { tasksOf } from '../../kernel/task.ts'

export const tasks = tasksOf({
  /** Head and privacy officer are told at once of an emergency opening (domain.md 8.3; security.md 3.2: review in 72 hours). */
  review_opening: {
    owner: ['head', 'data_protection_officer'],
    at: '/pengaturan/pembukaan',
    does: 'access.review',
    params: { openingId: 'id' },
  },
  /** And her worker, who sees who it was, when, and for what. */
  read_opening: {
    within: 3,
    at: '/penerima-manfaat/$caseId/akses',
    does: 'access.see_openings',
    ticked: true,
    afterDeath: true,
    afterClosing: true,
  },
})
