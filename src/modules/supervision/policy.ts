import { policy } from '../../kernel/policy.ts'
import { HOUSE_STAFF } from '../../kernel/roles.ts'
import { all, any, inMyCentre, isMine, not, role } from '../../kernel/rule.ts'

const SUPERVISORS = ['head', 'coordinator', 'psychologist'] as const
const staff = (column: string) => all(inMyCentre, role(...HOUSE_STAFF), isMine(column))

/** K: her own, and of the head what she was sent (domain.md 8.3). A talk between two is read by the two. */
export const supervision = policy({
  actions: {
    'supervision.own': [...HOUSE_STAFF],
    'supervision.read_sent': ['head'],
    'supervision.note': [...SUPERVISORS],
  },
  tables: {
    work_reviews: {
      select: any(staff('person_id'), all(inMyCentre, role('head'), not(isMine('person_id')))),
      insert: staff('person_id'),
      insertable: ['centre_id', 'review_id', 'person_id', 'from_on', 'until_on', 'figures', 'sent_at', 'task_id'],
      update: all(inMyCentre, role('head'), not(isMine('person_id'))),
      writable: ['answered_at', 'task_id'],
    },
    review_words: {
      select: all(inMyCentre, role(...HOUSE_STAFF), isMine('reader_id')),
      insert: all(inMyCentre, role(...HOUSE_STAFF), isMine('written_by')),
    },
    supervision_notes: {
      select: any(staff('supervisor_id'), staff('person_id')),
      insert: all(inMyCentre, role(...SUPERVISORS), isMine('supervisor_id')),
      insertable: ['centre_id', 'note_id', 'person_id', 'supervisor_id', 'held_on', 'minutes', 'kind', 'noted_at'],
    },
    supervision_words: {
      select: all(inMyCentre, role(...HOUSE_STAFF), isMine('reader_id')),
      insert: all(inMyCentre, role(...SUPERVISORS), isMine('written_by')),
    },
  },
})
