import { tasksOf } from '../../kernel/task.ts'
import { DECIDE_DAYS } from './rules.ts'

/** Which of them, without a word of what is lacking. */
const NUMBER = { no: 'count' } as const

export const tasks = tasksOf({
  decide_need: {
    owner: ['head'],
    within: DECIDE_DAYS,
    at: '/kebutuhan/$id',
    does: 'needs.decide',
    decision: true,
    answered: true,
    params: NUMBER,
  },
  /** until the day on which it is needed; in a house without an administration it is the head's */
  fulfil_need: {
    owner: ['administration', 'head'],
    within: 30,
    at: '/kebutuhan/$id',
    does: 'needs.settle',
    params: NUMBER,
  },
})
