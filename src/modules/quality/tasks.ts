import { HOUSE_STAFF } from '../../kernel/roles.ts'
import { tasksOf } from '../../kernel/task.ts'

export const tasks = tasksOf({
  /** until the day that whoever leads has set */
  do_improvement: {
    named: HOUSE_STAFF,
    at: '/mutu/tindakan/$id',
    does: 'quality.carry_out',
    answered: true,
  },
})
