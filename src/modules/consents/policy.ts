import { holdsKey, policy } from '../../kernel/policy.ts'
import { HOUSE_STAFF, REGISTRARS } from '../../kernel/roles.ts'
import { all, amongMy, any, inMyCentre, is, isMine, onMyCaseload, role } from '../../kernel/rule.ts'

const writers = any(all(inMyCentre, onMyCaseload()), all(inMyCentre, role('head', 'coordinator', 'administration')))
/** What she agreed to: whoever keeps her papers or works with her; also of a protected woman, by her code. */
const readers = any(
  all(inMyCentre, role('head', 'coordinator', 'administration')),
  // the nurse asks it before she tells the health centre anything
  all(inMyCentre, role('nurse'), is('purpose', 'health_partner')),
  ...(['caseload', 'counselled', 'tended', 'opened'] as const).map((set) => all(inMyCentre, amongMy(set))),
)

export const consents = policy({
  actions: {
    'consents.read': [...HOUSE_STAFF],
    'consents.record': [...REGISTRARS],
  },
  afterClosing: { open: ['consents', 'consent_talks'] },
  tables: {
    // append only: an answer is never written over, not even by the application
    consents: { select: readers, insert: all(writers, isMine('recorded_by')) },
    consent_talks: {
      select: holdsKey('identity'),
      insert: writers,
      update: writers,
      writable: ['body', 'is_protected'], // for the new key when she becomes protected
    },
  },
})
