import { tasksOf } from '../../kernel/task.ts'

export const tasks = tasksOf({
  agree_outing: {
    owner: ['head'],
    within: 7,
    at: '/pameran/$id',
    does: 'exhibitions.agree',
    decision: true,
    answered: true,
  },
  /** from its last day: counted, settled, shared */
  settle_outing: { owner: ['coordinator'], at: '/pameran/$id', does: 'exhibitions.settle' },
})
