import { tasksOf } from '../../kernel/task.ts'
import { outbox } from './policy.ts'

export const tasks = tasksOf({
  /** What she wrote without a connection was refused: she reads both and decides. */
  check_unsent: { named: outbox.actions['outbox.keep'], within: 1, at: '/tertunda?nomor=$id', does: 'outbox.keep' },
})
