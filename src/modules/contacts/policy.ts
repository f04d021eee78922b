import { holdsKey, policy } from '../../kernel/policy.ts'
import { all, amongMy, any, inMyCentre, onMyCaseload, role } from '../../kernel/rule.ts'

/** whoever holds the key of the class "safety": the head and the worker of the case */
const guardians = any(all(inMyCentre, onMyCaseload()), all(inMyCentre, role('head')))
/** An emergency may add whom to call and whom never to: nothing else is written by it (security.md 3.2). */
const called = any(guardians, all(inMyCentre, amongMy('opened')))

export const contacts = policy({
  actions: { 'contacts.keep': ['head', 'social_worker'] },
  afterClosing: { open: ['safe_contacts', 'no_contacts'] },
  tables: {
    safe_contacts: {
      select: holdsKey('safety'),
      insert: called,
      update: called,
      writable: ['is_reachable', 'body', 'version', 'recorded_by', 'recorded_at', 'ended_at'],
    },
    no_contacts: {
      select: holdsKey('safety'),
      insert: called,
      update: called,
      writable: ['body', 'version', 'recorded_by', 'recorded_at', 'ended_at'],
    },
    first_nights: {
      select: holdsKey('safety'),
      insert: guardians,
      update: guardians,
      writable: ['body', 'version', 'recorded_by', 'recorded_at'],
    },
  },
})
