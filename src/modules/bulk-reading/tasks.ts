import { tasksOf } from '../../kernel/task.ts'

export const tasks = tasksOf({
  /** Told at once to two of these who are not the reader herself: a file after the other may be somebody's work, or somebody who takes the house along. */
  review_bulk_read: {
    owner: ['head', 'data_protection_officer', 'coordinator'],
    at: '/pengaturan/banyak-berkas?dibuka=$id',
    does: 'bulkReading.review',
    urgent: true,
    crossing: ['head', 'coordinator', 'data_protection_officer'],
  },
})
