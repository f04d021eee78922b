import { GROUPS, policy } from '../../kernel/policy.ts'
import { HOUSE_STAFF } from '../../kernel/roles.ts'
import { all, any, empty, inMyCentre, isMine, not, role } from '../../kernel/rule.ts'

/** Whoever keeps the letters of the house (domain.md 8.3). */
const KEEPERS = GROUPS.registry
/** To whom something may be given. */
const DOERS = [...HOUSE_STAFF, 'treasurer'] as const

const keep = all(inMyCentre, role(...KEEPERS))
/** A worker who registers a woman brings her letter into the book; of the others she sees nothing. */
const brings = all(inMyCentre, role('social_worker'), not(empty('referral_letter_id')))

export const agenda = policy({
  actions: {
    'agenda.read': [...KEEPERS],
    'agenda.enter': [...KEEPERS],
    'agenda.order': ['head'],
    'agenda.follow': [...DOERS],
    'agenda.take_out_list': [...KEEPERS],
  },
  tables: {
    incoming_letters: {
      select: any(keep, brings),
      insert: all(any(keep, brings), isMine('recorded_by')),
      insertable: [
        ...(['centre_id', 'letter_id', 'nature', 'received_on', 'dated_on', 'referral_letter_id', 'body'] as const),
        ...(['scan', 'scan_format', 'recorded_by', 'recorded_at', 'task_id'] as const),
      ],
      update: keep,
      writable: ['struck_at', 'struck_why', 'scan', 'scan_format'],
    },
    letter_orders: {
      select: any(keep, all(inMyCentre, isMine('person_id'))),
      insert: all(inMyCentre, role('head'), isMine('given_by')),
      insertable: [
        ...(['centre_id', 'order_id', 'letter_id', 'person_id', 'what', 'due_on', 'body', 'scan'] as const),
        ...(['given_by', 'given_at', 'task_id'] as const),
      ],
      update: all(inMyCentre, isMine('person_id')),
      writable: ['done_at', 'answer'],
    },
  },
})
