import { tasksOf } from '../../kernel/task.ts'

const keepers = ['class_coordinator', 'administration'] as const

/** All are ended by what is done in the store, in whosever list they stand (`definer.sql`). */
export const tasks = tasksOf({
  use_up_lot: { owner: keepers, at: '/bahan/$id', does: 'materials.give' },
  /** in place of the one before, on the day after its last (`jobs.ts`) */
  write_off_lot: { owner: keepers, within: 7, at: '/bahan/$id', does: 'materials.keep' },
  take_stock: {
    owner: ['administration', 'class_coordinator'],
    at: '/bahan/opname/$id',
    does: 'materials.keep',
    remind: { before: 7 },
  },
})
