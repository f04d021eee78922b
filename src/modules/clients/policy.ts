import { holdsKey, policy } from '../../kernel/policy.ts'
import { HOUSE_STAFF, REGISTRARS } from '../../kernel/roles.ts'
import { all, any, inMyCentre, isMine, onMyCaseload, role } from '../../kernel/rule.ts'

const register = all(inMyCentre, role(...REGISTRARS))
const writers = any(all(inMyCentre, onMyCaseload()), all(inMyCentre, role('head', 'coordinator', 'administration')))

export const clients = policy({
  actions: {
    'clients.search': [...HOUSE_STAFF],
    'clients.read': [...HOUSE_STAFF],
    'clients.register': [...REGISTRARS],
    'clients.merge': ['head', 'coordinator', 'social_worker'],
  },
  afterClosing: { open: ['duplicate_decisions'] },
  tables: {
    identities: {
      select: holdsKey('identity'),
      insert: register,
      update: writers,
      writable: ['body', 'version', 'recorded_at', 'recorded_by', 'is_protected'],
    },
    case_children: {
      select: holdsKey('identity'),
      insert: register,
      update: writers,
      writable: ['body', 'version', 'recorded_at', 'recorded_by', 'is_protected'],
    },
    identity_marks: { select: register, insert: register, update: writers, delete: writers, writable: ['mark'] },
    mark_questions: {
      select: all(inMyCentre, isMine('person_id')),
      insert: all(inMyCentre, isMine('person_id'), role(...REGISTRARS)),
    },
    duplicate_decisions: { select: register, insert: all(register, isMine('decided_by')) },
    client_merges: {
      select: register,
      insert: all(inMyCentre, isMine('merged_by'), role('head', 'coordinator', 'social_worker')),
      update: all(inMyCentre, role('head', 'coordinator', 'social_worker')),
      writable: ['undone_by', 'undone_at'],
    },
  },
})
