import { HOUSE_STAFF } from '../../kernel/roles.ts'
import { tasksOf } from '../../kernel/task.ts'

/** Which of the book, without a word of the letter. */
const NUMBER = { no: 'count' } as const

/** To whom the head may give a letter. */
const DOERS = [...HOUSE_STAFF, 'treasurer'] as const

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
  /** "sangat segera" stands on it: today, and it looks like it */
  order_letter_now: {
    owner: ['head'],
    within: 0,
    at: '/surat-masuk/$id',
    does: 'agenda.order',
    urgent: true,
    decision: true,
    params: NUMBER,
  },
  /** ends when whose it is says that it was done */
  follow_order: { owner: [], named: DOERS, at: '/disposisi?pilih=$id', does: 'agenda.follow', params: NUMBER },
  follow_order_now: {
    owner: [],
    named: DOERS,
    at: '/disposisi?pilih=$id',
    does: 'agenda.follow',
    urgent: true,
    params: NUMBER,
  },
})
