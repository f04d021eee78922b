import { tasksOf } from '../../kernel/task.ts'

export const tasks = tasksOf({
  /** Printed and laid on the desk: the head is asked to sign where she signs. */
  approve_letter: {
    owner: ['head'],
    within: 3,
    at: '/surat/$id',
    does: 'letters.sign',
    decision: true,
    params: { paper: 'code' },
    answered: true,
  },
})
