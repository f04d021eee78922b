import { holdsKey, policy } from '../../kernel/policy.ts'
import { HOUSE_STAFF, REGISTRARS } from '../../kernel/roles.ts'
import { all, any, inMyCentre, onMyCaseload, role } from '../../kernel/rule.ts'

const writers = any(all(inMyCentre, onMyCaseload()), all(inMyCentre, role('head', 'coordinator', 'administration')))
const house = all(inMyCentre, role(...HOUSE_STAFF))

export const admission = policy({
  actions: {
    'admission.read': [...HOUSE_STAFF],
    'admission.register': [...REGISTRARS],
  },
  tables: {
    client_documents: {
      select: house,
      insert: writers,
      update: writers,
      writable: ['state', 'recorded_by', 'recorded_at'],
    },
    receipt_minutes: {
      select: holdsKey('identity'),
      insert: all(inMyCentre, role(...REGISTRARS)),
      update: writers,
      writable: [
        'body',
        'is_protected',
        'handed_at',
        'version',
        'recorded_by',
        'recorded_at',
        'signed_by',
        'signed_at',
      ],
    },
  },
})
