import { holdsKey, policy } from '../../kernel/policy.ts'
import { HOUSE_STAFF, REGISTRARS } from '../../kernel/roles.ts'
import { all, amongMy, any, inMyCentre, onMyCaseload, role } from '../../kernel/rule.ts'

const writers = any(all(inMyCentre, onMyCaseload()), all(inMyCentre, role('head', 'coordinator', 'administration')))
/** Which of her papers are lacking is known to whoever keeps them (domain.md 8.3, B). */
const keepers = any(writers, all(inMyCentre, amongMy('opened')))

export const admission = policy({
  actions: {
    'admission.read': [...HOUSE_STAFF],
    'admission.register': [...REGISTRARS],
  },
  tables: {
    client_documents: {
      select: keepers,
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
