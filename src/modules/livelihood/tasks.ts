import { tasksOf } from '../../kernel/task.ts'

export const tasks = tasksOf({
  /** an internship ends, or a job is asked about, on the day that was agreed */
  look_at_work: {
    named: ['head', 'coordinator', 'social_worker'],
    at: '/penerima-manfaat/$caseId/usaha/kerja',
    does: 'livelihood.write',
    afterClosing: true,
  },
})
