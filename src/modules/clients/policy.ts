import { holdsKey, policy } from '../../kernel/policy.ts'
import { HOUSE_STAFF } from '../../kernel/roles.ts'
import { all, any, inMyCentre, onMyCaseload, role } from '../../kernel/rule.ts'

const registrars = ['head', 'coordinator', 'administration', 'social_worker'] as const
const writers = any(all(inMyCentre, onMyCaseload()), all(inMyCentre, role('head', 'coordinator', 'administration')))

export const clients = policy({
  actions: {
    'clients.search': [...HOUSE_STAFF],
    'clients.register': [...registrars],
    'clients.merge': ['head', 'coordinator', 'social_worker'],
  },
  tables: {
    identities: {
      select: holdsKey('identity'),
      insert: all(inMyCentre, role(...registrars)),
      update: writers,
      writable: ['body', 'version', 'recorded_at', 'recorded_by', 'is_protected'],
    },
    identity_marks: {
      select: all(inMyCentre, role(...registrars)),
      insert: all(inMyCentre, role(...registrars)),
      update: writers,
      delete: writers,
      writable: ['mark'],
    },
  },
})
