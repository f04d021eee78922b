import { tasksOf } from '../../kernel/task.ts'

export const tasks = tasksOf({
  complete_night: {
    owner: ['social_worker', 'head'],
    within: 1,
    at: '/penerimaan-malam/$id',
    does: 'night.complete',
    urgent: true,
  },
})
