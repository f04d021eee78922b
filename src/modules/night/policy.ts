import { policy } from '../../kernel/policy.ts'
import { all, any, empty, inMyCentre, isMine, role } from '../../kernel/rule.ts'
import { READERS } from './rules.ts'

const receivers = all(inMyCentre, role('house_mother', 'nurse'))
const readers = all(inMyCentre, role(...READERS))

export const night = policy({
  actions: {
    'night.receive': ['house_mother', 'nurse'],
    'night.complete': [...READERS],
  },
  tables: {
    // when, by whom and which bed; nothing of her
    night_receptions: {
      select: any(
        all(any(receivers, readers), empty('completed_at')),
        // she is a woman like any other from then on: which case it was, and where she sleeps, is told by her case
        all(inMyCentre, role('head')),
        all(readers, isMine('completed_by')),
      ),
      insert: all(receivers, isMine('received_by')),
      insertable: [
        'centre_id',
        'reception_id',
        'received_at',
        'received_by',
        'bed_id',
        'period_id',
        'task_id',
        'needs_company',
      ],
      update: readers,
      writable: ['completed_at', 'completed_by', 'case_id', 'withdrawn_as'],
    },
    // an exception to domain.md 8.3 (decision 0028): she writes what she may not read again
    night_words: { select: all(readers, isMine('person_id')), insert: receivers },
  },
})
