import { tasksOf } from '../../kernel/task.ts'

/** Which of them, without a word of what it is for. */
const NUMBER = { no: 'count' } as const

export const tasks = tasksOf({
  decide_spending: {
    owner: ['head'],
    within: 3,
    at: '/belanja/$id',
    does: 'spending.approve',
    decision: true,
    answered: true,
    params: NUMBER,
  },
  /** until the day on which it is needed; whoever keeps the money brings the proofs and pays */
  pay_spending: {
    owner: ['treasurer', 'administration'],
    within: 30,
    at: '/belanja/$id',
    does: 'spending.pay',
    params: NUMBER,
  },
})
