import { tasksOf } from '../../kernel/task.ts'
import { DECIDE_DAYS, LOOK_DAYS } from './rules.ts'

/** One of each at a time, for the whole list: no task says whose file it is. */
export const tasks = tasksOf({
  /** the night found files that were kept long enough */
  look_at_retention: {
    owner: ['data_protection_officer', 'coordinator'],
    at: '/pelindungan-data/retensi',
    does: 'retention.propose',
    within: LOOK_DAYS,
  },
  /** somebody laid files before the head */
  decide_erasure: {
    owner: ['head'],
    at: '/pelindungan-data/retensi',
    does: 'retention.erase',
    within: DECIDE_DAYS,
    decision: true,
  },
})
