import { tasksOf } from '../../kernel/task.ts'

/** Of the head: IT has no list of tasks, and reads it on its home. A good one ends them (`sec.note_backup`). */
export const tasks = tasksOf({
  make_backup: { owner: ['head'], at: '/pengaturan/cadangan', does: 'backups.ask', within: 0, urgent: true },
  drill_backup: { owner: ['head'], at: '/pengaturan/cadangan', does: 'backups.see', within: 0, urgent: true },
})
