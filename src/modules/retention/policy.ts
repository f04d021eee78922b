import { policy } from '../../kernel/policy.ts'
import { all, inMyCentre, isMine, role } from '../../kernel/rule.ts'

const WATCHERS = ['head', 'coordinator', 'data_protection_officer'] as const
const PROPOSERS = ['coordinator', 'data_protection_officer'] as const
const watched = all(inMyCentre, role(...WATCHERS))

export const retention = policy({
  actions: {
    'retention.see': [...WATCHERS],
    'retention.propose': [...PROPOSERS],
    'retention.hold': [...WATCHERS],
    // herself: whoever stands in for her destroys nothing (`sec.holds_herself`)
    'retention.erase': ['head'],
  },
  afterClosing: { open: ['retention_items', 'legal_holds'] },
  tables: {
    // what stands in it is the night's to say (`sec.list_retention`), and which step comes next the database's (`sec.keep_retention_item`)
    retention_items: {
      select: watched,
      update: watched,
      writable: ['proposed_at', 'returned_at', 'returned_as'],
    },
    legal_holds: {
      select: watched,
      insert: all(watched, isMine('placed_by')),
      insertable: ['centre_id', 'hold_id', 'her_no', 'ground', 'until_on', 'placed_by', 'placed_at'],
      update: watched,
      writable: ['lifted_at'],
    },
    erased_cases: { select: watched },
  },
})
