import { tasksOf } from '../../kernel/task.ts'

export const tasks = tasksOf({
  /** what a colleague sent of her work */
  read_work: { owner: ['head'], within: 14, at: '/bukti-kerja/$id', does: 'supervision.read_sent', answered: true },
})
