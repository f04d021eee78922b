import { tasksOf } from '../../kernel/task.ts'

export const tasks = tasksOf({
  /** named to whoever takes the watch over; ends when it is signed */
  take_over: {
    owner: ['house_mother'],
    named: ['nurse', 'coordinator', 'head'],
    within: 0,
    at: '/buku-jaga',
    does: 'household.write',
  },
  answer_swap: {
    owner: ['house_mother'],
    named: ['nurse', 'coordinator', 'head'],
    within: 2,
    at: '/piket',
    does: 'household.write',
    answered: true,
  },
})
