import { holdsKey, policy } from '../../kernel/policy.ts'
import { HOUSE_STAFF, REGISTRARS } from '../../kernel/roles.ts'
import { all, any, inMyCentre, isMine, onMyCaseload, role } from '../../kernel/rule.ts'

const writers = any(all(inMyCentre, onMyCaseload()), all(inMyCentre, role('head', 'coordinator', 'administration')))
const house = all(inMyCentre, role(...HOUSE_STAFF))

export const consents = policy({
  actions: {
    'consents.read': [...HOUSE_STAFF],
    'consents.record': [...REGISTRARS],
  },
  tables: {
    // append only: an answer is never written over, not even by the application
    consents: { select: house, insert: all(writers, isMine('recorded_by')) },
    consent_talks: {
      select: holdsKey('identity'),
      insert: writers,
      update: writers,
      writable: ['body', 'is_protected'], // for the new key when she becomes protected
    },
  },
})
