import { tasksOf } from '../../kernel/task.ts'

/** Asked for by the night after a period of it is over, of whoever coordinates, else of the head; ended when it goes to the government (`definer.sql`). */
const due = { owner: ['coordinator', 'head'], does: 'releases.make', remind: { before: 2 } } as const

export const tasks = tasksOf({
  report_monthly: { ...due, at: '/laporan/susun/monthly?sampai=$id' },
  report_quarterly: { ...due, at: '/laporan/susun/quarterly?sampai=$id' },
  report_semester: { ...due, at: '/laporan/susun/semester?sampai=$id' },
  report_yearly: { ...due, at: '/laporan/susun/yearly?sampai=$id' },
  report_aftercare: { ...due, at: '/laporan/susun/aftercare?sampai=$id' },
})
