import { policy } from '../../kernel/policy.ts'
import { all, any, inMyCentre, isMine, onMyCaseload, role } from '../../kernel/rule.ts'

const keepers = ['head', 'coordinator', 'administration', 'house_mother', 'treasurer'] as const
const readers = any(all(inMyCentre, role(...keepers, 'auditor')), all(inMyCentre, onMyCaseload()))
const writers = any(
  all(inMyCentre, role('head', 'coordinator', 'administration', 'house_mother')),
  all(inMyCentre, onMyCaseload()),
)
const cashiers = any(all(inMyCentre, role(...keepers)), all(inMyCentre, onMyCaseload()))

export const custody = policy({
  actions: {
    'custody.read': [...keepers, 'auditor', 'social_worker'],
    /** all booklets, to count the cash; of the treasurer and the auditor without a name (domain.md 8.3, J) */
    /** what lies in the booklets, as a sum on Beranda */
    'custody.watch': ['treasurer', 'auditor'],
    'custody.books': [...keepers, 'auditor'],
    'custody.take_out_list': ['head', 'coordinator', 'administration', 'treasurer'],
    'custody.keep': ['head', 'coordinator', 'administration', 'house_mother', 'social_worker'],
    'custody.savings': [...keepers, 'social_worker'],
    /** the cash of all booklets, counted every month */
    'custody.count': [...keepers],
  },
  afterClosing: {
    open: ['savings_entries'],
    columns: { belongings: ['returned_at', 'returned_by', 'returned_to', 'version'] },
  },
  tables: {
    belongings: {
      select: readers,
      insert: writers,
      update: writers,
      writable: ['returned_at', 'returned_by', 'returned_to', 'version'],
    },
    belonging_pictures: {
      select: readers,
      insert: all(writers, isMine('taken_by')),
      // whoever took it, and who leads
      delete: all(writers, any(isMine('taken_by'), role('head', 'coordinator'))),
    },
    cash_counts: {
      select: all(inMyCentre, role(...keepers, 'auditor')),
      insert: all(inMyCentre, role(...keepers)),
      insertable: ['centre_id', 'count_id', 'booked_rupiah', 'counted_rupiah', 'reason', 'counted_at', 'counted_by'],
    },
    // append only; number, balance and writer are filled by the database
    savings_entries: {
      select: readers,
      insert: cashiers,
      insertable: ['centre_id', 'case_id', 'kind', 'amount_rupiah', 'corrects_seq', 'source_id', 'signed_how', 'at'],
    },
  },
})
