import { tasksOf } from '../../kernel/task.ts'

export const tasks = tasksOf({
  /** the plan is looked at again on the day that was agreed with her */
  look_at_plan: {
    named: ['head', 'coordinator', 'social_worker'],
    at: '/penerima-manfaat/$caseId/usaha/rencana',
    does: 'enterprise.write',
    ticked: true,
    byWork: true,
    afterClosing: true,
  },
})
