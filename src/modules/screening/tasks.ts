import { tasksOf } from '../../kernel/task.ts'

export const tasks = tasksOf({
  safety_now: {
    owner: ['head'],
    within: 0,
    at: '/rujukan/$caseId',
    does: 'screening.triage',
    ticked: true,
    byWork: true,
    urgent: true,
  },
})
