import { tasksOf } from '../../kernel/task.ts'
import { events } from './events.ts'

const result = '/pembahasan/$caseId?hasil=$id'

export const tasks = tasksOf({
  hold_review: {
    from: 20,
    within: 30,
    at: '/pembahasan/$caseId',
    does: 'conferences.record',
    endedBy: [events.review_held.kind],
    crossing: ['psychologist'],
  },
  tell_outcome: { within: 0, at: result, does: 'conferences.record', crossing: ['psychologist'] },
  approve_conference: {
    owner: ['head'],
    at: result,
    does: 'conferences.endorse',
    decision: true,
    params: { decision: 'code' },
  },
})
