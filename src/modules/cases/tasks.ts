import { HOUSE_STAFF } from '../../kernel/roles.ts'
import { tasksOf } from '../../kernel/task.ts'
import { events } from './events.ts'

const page = '/penerima-manfaat/$caseId'

export const tasks = tasksOf({
  /** A next step in somebody's own words. */
  own_words: {
    named: HOUSE_STAFF,
    at: [page, '/catat/$id', '/pembahasan/$caseId?hasil=$id'],
    does: 'cases.task',
    ticked: true,
    afterDeath: true,
  },
  assign_social_worker: {
    owner: ['head'],
    at: page,
    does: 'cases.assign',
    endedBy: [events.social_worker_assigned.kind],
  },
  move_from_identification: {
    owner: ['head'],
    within: 7,
    at: '/rujukan/$caseId',
    does: 'cases.move',
    crossing: ['administration'],
  },
})
