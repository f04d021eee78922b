import { tasksOf } from '../../kernel/task.ts'

export const tasks = tasksOf({
  decide_budget: {
    owner: ['head'],
    within: 7,
    at: '/anggaran/$id',
    does: 'budget.approve',
    decision: true,
    answered: true,
  },
  /** given back by the head: whoever proposed it goes on */
  mend_budget: {
    owner: ['administration', 'treasurer'],
    named: ['administration', 'treasurer'],
    crossing: ['administration', 'treasurer'],
    within: 7,
    at: '/anggaran/$id',
    does: 'budget.write',
  },
})
