import { policy } from '../../kernel/policy.ts'
import { CLASS_STAFF } from '../../kernel/roles.ts'
import { all, inMyCentre, is, isMine, role } from '../../kernel/rule.ts'

/** Whoever carries an exhibition or hands works to somebody who sells them; the head agrees before anything leaves the house. */
const CARRY = ['coordinator', 'administration', ...CLASS_STAFF] as const
export const COUNTERS = [...CARRY, 'head', 'treasurer'] as const
const READERS = [
  'head',
  'coordinator',
  'administration',
  'social_worker',
  ...CLASS_STAFF,
  'treasurer',
  'auditor',
] as const

const read = all(inMyCentre, role(...READERS))
const carry = all(inMyCentre, role(...CARRY))

export const exhibitions = policy({
  actions: {
    'exhibitions.read': [...READERS],
    'exhibitions.carry': [...CARRY],
    'exhibitions.agree': ['head'],
    /** the money in the bag is counted by two */
    'exhibitions.settle': ['coordinator', 'administration', 'treasurer'],
    /** the second says with her own press that she counted */
    'exhibitions.confirm': [...COUNTERS],
  },
  tables: {
    outings: {
      select: read,
      insert: all(carry, isMine('made_by')),
      // the head and the treasurer change what their own act needs and nothing else: sec.keep_outing
      update: all(inMyCentre, role(...COUNTERS)),
      writable: [
        ...(['name', 'organiser', 'stand', 'from_on', 'until_on', 'commission_percent', 'costs_rupiah'] as const),
        ...([
          'agreed_at',
          'left_at',
          'back_at',
          'settled_at',
          'counted_at',
          'cash_rupiah',
          'counted_with',
          'task_id',
          'version',
        ] as const),
      ],
    },
    outing_contacts: {
      select: read,
      insert: all(carry, isMine('written_by')),
      update: carry,
      writable: ['followed_at', 'followed_by'],
      delete: all(carry, is('kind', 'contact', 'order')),
    },
  },
})
