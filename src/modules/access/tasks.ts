import { tasksOf } from '../../kernel/task.ts'

export const tasks = tasksOf({
  /** The head is told at once of an emergency opening (security.md 3.2: review in 72 hours). */
  review_opening: { owner: ['head'], at: '/pengaturan/pembukaan', does: 'access.review', params: { openingId: 'id' } },
})
