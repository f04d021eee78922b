import { holdsKey, policy } from '../../kernel/policy.ts'
import { all, any, inMyCentre, isMine, onMyCaseload, role } from '../../kernel/rule.ts'

/** Who closes decides that it is opened again, or who stands in for her (domain.md 8.1); her worker mends and is done. */
const deciders = all(inMyCentre, role('head', 'coordinator'))

export const closing = policy({
  actions: {
    'closing.see': ['head', 'coordinator', 'social_worker', 'psychologist'],
    'closing.reopen': ['head', 'coordinator'],
    'closing.shut': ['head', 'coordinator', 'social_worker'],
  },
  afterClosing: { open: ['case_reopenings'] },
  tables: {
    case_reopenings: {
      select: any(holdsKey('narrative'), all(inMyCentre, role('system'))),
      insert: all(deciders, isMine('reopened_by')),
      insertable: ['centre_id', 'reopening_id', 'case_id', 'is_protected', 'reason', 'reopened_by', 'reopened_at'],
      update: any(deciders, all(inMyCentre, onMyCaseload())),
      writable: ['shut_at', 'shut_by'],
    },
  },
})
