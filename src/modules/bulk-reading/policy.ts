import { policy } from '../../kernel/policy.ts'
import { all, any, inMyCentre, isMine, role } from '../../kernel/rule.ts'

const reviewers = ['head', 'coordinator', 'data_protection_officer'] as const

export const bulkReading = policy({
  actions: {
    'bulkReading.review': reviewers,
  },
  tables: {
    // how many and when is written by whoever read; what a colleague found, by those who watch (definer.sql holds the two apart)
    bulk_reads: {
      select: all(inMyCentre, any(isMine('person_id'), role(...reviewers))),
      insert: all(inMyCentre, isMine('person_id')),
      insertable: ['centre_id', 'bulk_read_id', 'person_id', 'files', 'at'],
      update: all(inMyCentre, any(isMine('person_id'), role(...reviewers))),
      writable: ['why', 'said_at', 'reviewed_by', 'reviewed_at', 'verdict'],
    },
  },
})
