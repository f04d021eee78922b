import { tasksOf } from '../../kernel/task.ts'

export const tasks = tasksOf({
  agree_share_rule: {
    owner: ['head'],
    within: 14,
    at: '/karya/aturan',
    does: 'products.agree_rule',
    decision: true,
    answered: true,
  },
})
