import { tasksOf } from '../../kernel/task.ts'
import { exhibitions } from './policy.ts'

export const tasks = tasksOf({
  agree_outing: {
    owner: ['head'],
    within: 7,
    at: '/pameran/$id',
    does: 'exhibitions.agree',
    decision: true,
    answered: true,
  },
  /** of whoever was named as the second */
  confirm_outing: {
    owner: ['coordinator'],
    named: exhibitions.actions['exhibitions.confirm'],
    within: 3,
    at: '/pameran/$id',
    does: 'exhibitions.confirm',
    answered: true,
  },
  /** from its last day: counted, settled, shared */
  settle_outing: { owner: ['coordinator'], at: '/pameran/$id', does: 'exhibitions.settle' },
})
