import { tasksOf } from '../../kernel/task.ts'

export const tasks = tasksOf({
  /** from sixty days before a certificate ends; in a house without an administration it is the head's */
  renew_staff_certificate: { owner: ['administration', 'head'], at: '/kepegawaian/$id', does: 'staffFiles.write' },
})
