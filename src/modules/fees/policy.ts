import { policy } from '../../kernel/policy.ts'
import { all, inMyCentre, isMine, role } from '../../kernel/rule.ts'

/** Money (domain.md 8.3, J): administration and treasurer write, those who lead and the auditor read. */
const WRITERS = ['administration', 'treasurer'] as const
const READERS = [...WRITERS, 'head', 'coordinator', 'auditor'] as const

const writers = all(inMyCentre, role(...WRITERS))

export const fees = policy({
  actions: {
    'fees.read': [...READERS],
    'fees.write': [...WRITERS],
  },
  tables: {
    session_fees: {
      select: all(inMyCentre, role(...READERS)),
      insert: all(writers, isMine('saved_by')),
      update: writers,
      writable: ['rate_rupiah', 'hours', 'payer', 'paid_on', 'receipt_no', 'tax_rupiah', 'paid_by'],
    },
  },
})
