import { policy } from '../../kernel/policy.ts'
import { all, any, inMyCentre, isMine, onMyCaseload, role } from '../../kernel/rule.ts'

/** Who keeps the house by day and night (domain.md 8.3, I). The guard writes no journal of the women and reads none. */
const KEEPERS = ['head', 'coordinator', 'house_mother', 'nurse'] as const
const keepers = all(inMyCentre, role(...KEEPERS))
const planners = all(inMyCentre, role('head', 'coordinator'))

export const household = policy({
  actions: {
    'household.read': [...KEEPERS],
    'household.write': [...KEEPERS],
    'household.plan': ['head', 'coordinator'],
  },
  afterClosing: { open: ['journal_entries'] },
  tables: {
    house_shifts: {
      select: keepers,
      insert: keepers,
      insertable: ['centre_id', 'shift_id', 'part', 'began_at'],
      update: keepers,
      writable: ['handed_at', 'taker_id', 'taken_at', 'women', 'here', 'body'],
    },
    journal_entries: {
      // what is written about a woman of hers is the worker's to read, on her timeline
      select: any(keepers, all(inMyCentre, onMyCaseload())),
      insert: all(keepers, isMine('person_id')),
    },
    duties: {
      select: keepers,
      insert: planners,
      update: any(planners, all(keepers, isMine('person_id'))),
      writable: ['person_id'],
      delete: planners,
    },
    duty_swaps: {
      select: keepers,
      insert: all(keepers, isMine('from_id')),
      insertable: ['centre_id', 'swap_id', 'duty_id', 'from_id', 'to_id', 'asked_at'],
      update: all(keepers, isMine('to_id')),
      writable: ['answer', 'answered_at'],
    },
  },
})
