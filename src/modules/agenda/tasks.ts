import { HOUSE_STAFF } from '../../kernel/roles.ts'
import { tasksOf } from '../../kernel/task.ts'

/** Which of the book, without a word of the letter. */
const NUMBER = { no: 'count' } as const

export const tasks = tasksOf({
  /** a letter that came in waits for the head to say who does what with it */
  order_letter: {
    owner: ['head'],
    within: 2,
    at: '/surat-masuk/$id',
    does: 'agenda.order',
    decision: true,
    params: NUMBER,
  },
  /** ends when whose it is says that it was done */
  follow_order: {
    owner: [],
    named: [...HOUSE_STAFF, 'treasurer'],
    at: '/disposisi?pilih=$id',
    does: 'agenda.follow',
    params: NUMBER,
  },
})
