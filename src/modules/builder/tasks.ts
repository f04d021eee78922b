import { tasksOf } from '../../kernel/task.ts'
import { builder } from './policy.ts'

/** So many days it waits. */
export const LOOK_WITHIN = 7

export const tasks = tasksOf({
  /** asked for by the night of the first of each month, of whoever wants it; it ends when she says that she has seen it */
  look_at_report: {
    owner: [],
    named: builder.actions['builder.use'],
    at: '/laporan/penyusun/$id',
    does: 'builder.use',
    within: LOOK_WITHIN,
  },
})
