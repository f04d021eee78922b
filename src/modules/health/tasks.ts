import { tasksOf } from '../../kernel/task.ts'
import { events } from './events.ts'

export const tasks = tasksOf({
  screen_health: {
    owner: ['nurse'],
    named: ['social_worker'],
    within: 1,
    at: '/penerima-manfaat/$caseId/kesehatan',
    does: 'health.screen',
    endedBy: [events.screened.kind],
  },
  /** Ended by the next entry (`saveEntry`), not by every line of her log: a dose that is given looks at no complaint. */
  look_again: {
    owner: ['nurse'],
    at: '/penerima-manfaat/$caseId/kesehatan',
    does: 'health.screen',
  },
})
