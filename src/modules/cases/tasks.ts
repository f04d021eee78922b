import { tasksOf } from '../../kernel/task.ts'
import { events } from './events.ts'

export const tasks = tasksOf({
  assign_social_worker: {
    owner: ['head', 'coordinator'],
    within: 1,
    at: '/penerima-manfaat/$caseId?buka=tim',
    does: 'access.assign',
    endedBy: [events.social_worker_assigned.kind],
    crossing: ['social_worker'],
  },
  move_from_identification: {
    owner: ['head'],
    within: 7,
    at: '/rujukan/$caseId',
    does: 'cases.move',
    endedBy: [events.moved.kind],
    crossing: ['administration'],
  },
})
