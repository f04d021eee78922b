import { tasksOf } from '../../kernel/task.ts'

export const tasks = tasksOf({
  /** before an agreement with a partner runs out */
  renew_partner: { owner: ['coordinator'], at: '/mitra/$id', does: 'partners.sign' },
})
