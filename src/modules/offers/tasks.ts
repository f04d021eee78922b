import { tasksOf } from '../../kernel/task.ts'

export const tasks = tasksOf({
  /** the database gives and ends it with the row (definer.sql): an office gives nobody a task */
  register_offer: {
    owner: ['social_worker', 'head'],
    within: 1,
    at: '/rujukan/kiriman/$id',
    does: 'offers.take',
  },
})
