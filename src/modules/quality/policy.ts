import { policy } from '../../kernel/policy.ts'
import { HOUSE_STAFF } from '../../kernel/roles.ts'
import { all, any, inMyCentre, isMine, role } from '../../kernel/rule.ts'

/** What helps and hinders is seen by everybody who works with the women; it is weighed by those who carry the programme. */
const READERS = [...HOUSE_STAFF, 'auditor'] as const
const WRITERS = ['head', 'coordinator', 'social_worker', 'class_coordinator'] as const
const LEADERS = ['head', 'coordinator'] as const

const read = all(inMyCentre, role(...READERS))
const staff = all(inMyCentre, role(...HOUSE_STAFF), isMine('noted_by'))
const leads = all(inMyCentre, role(...LEADERS))

export const quality = policy({
  actions: {
    'quality.read': [...READERS],
    /** the proofs of the six standards, as far as whoever looks may read them */
    'quality.binder': ['head', 'coordinator', 'administration', 'auditor'],
    'quality.write': [...WRITERS],
    // whoever hears or sees something adds it
    'quality.note': [...HOUSE_STAFF],
    'quality.improve': [...LEADERS],
    // whose it is says what came of it
    'quality.carry_out': [...HOUSE_STAFF],
  },
  tables: {
    factors: {
      select: read,
      insert: all(inMyCentre, role(...WRITERS), isMine('noted_by')),
      insertable: [
        ...(['centre_id', 'factor_id', 'side', 'field', 'title', 'why', 'hinders', 'noted_by', 'noted_at'] as const),
      ],
      update: all(inMyCentre, role(...WRITERS)),
      writable: ['field', 'title', 'why', 'hinders', 'effect', 'reviewed_on', 'settled_on', 'version'],
    },
    factor_evidence: {
      select: read,
      insert: staff,
      // what was noted by mistake goes again: by whoever noted it, or who leads
      delete: any(staff, leads),
    },
    improvements: {
      select: read,
      insert: all(leads, isMine('asked_by')),
      insertable: [
        ...(['centre_id', 'improvement_id', 'origin', 'factor_id', 'report_id', 'suggestion_no', 'issue_id'] as const),
        ...(['what', 'owner_id', 'due_on', 'measure', 'was', 'asked_by', 'asked_at', 'task_id'] as const),
      ],
      update: any(leads, all(inMyCentre, role(...HOUSE_STAFF), isMine('owner_id'))),
      writable: ['owner_id', 'due_on', 'became', 'answer', 'done_on', 'task_id'],
    },
    community_issues: {
      select: read,
      insert: staff,
      insertable: ['centre_id', 'issue_id', 'topic', 'place', 'seen_on', 'body', 'told', 'noted_by', 'noted_at'],
      update: all(inMyCentre, role(...WRITERS)),
      writable: ['told', 'closing', 'closed_on'],
    },
  },
})
