import { policy } from '../../kernel/policy.ts'
import { all, inMyCentre, role } from '../../kernel/rule.ts'

/** Money (domain.md 8.3, J): administration and treasurer ask and pay, the head approves, those who lead and the auditor read. */
const WRITERS = ['administration', 'treasurer'] as const
const READERS = [...WRITERS, 'head', 'coordinator', 'auditor'] as const

const read = all(inMyCentre, role(...READERS))
const write = all(inMyCentre, role(...WRITERS))
const request = ['centre_id', 'request_id', 'no', 'year', 'kind', 'title', 'line_key', 'need_id'] as const
const asked = ['amount_rupiah', 'fund', 'needed_on', 'asked_by', 'asked_at', 'task_id'] as const

export const spending = policy({
  actions: {
    'spending.read': [...READERS],
    'spending.ask': [...WRITERS],
    'spending.approve': ['head'],
    'spending.pay': [...WRITERS],
    'spending.take_out_list': [...WRITERS, 'head', 'coordinator'],
  },
  tables: {
    spend_requests: {
      select: read,
      insert: write,
      insertable: [...request, ...asked],
      update: all(inMyCentre, role(...WRITERS, 'head')),
      writable: ['decision', 'decided_at', 'answer', 'closed_at', 'task_id'],
    },
    spend_proofs: { select: read, insert: write, update: write, writable: ['file', 'removed_at', 'removed_by'] },
    spend_payments: { select: read, insert: write },
    spend_progress: { select: read, insert: write },
    petty_cash_entries: { select: read, insert: write },
  },
})
