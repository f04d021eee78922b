import { holdsKey, policy } from '../../kernel/policy.ts'
import { HOUSE_STAFF } from '../../kernel/roles.ts'
import { all, any, inMyCentre, isMine, onMyCaseload, role } from '../../kernel/rule.ts'

const registrars = ['head', 'coordinator', 'administration', 'social_worker'] as const
const register = all(inMyCentre, role(...registrars))
const writers = any(all(inMyCentre, onMyCaseload()), all(inMyCentre, role('head', 'coordinator', 'administration')))
const house = all(inMyCentre, role(...HOUSE_STAFF))
/** whoever holds the key of the class "safety": the head and the worker of the case */
const guardians = any(all(inMyCentre, onMyCaseload()), all(inMyCentre, role('head')))

export const clients = policy({
  actions: {
    'clients.search': [...HOUSE_STAFF],
    'clients.read': [...HOUSE_STAFF],
    'clients.register': [...registrars],
    'clients.safety': ['head', 'social_worker'],
    'clients.merge': ['head', 'coordinator', 'social_worker'],
  },
  tables: {
    identities: {
      select: holdsKey('identity'),
      insert: register,
      update: writers,
      writable: ['body', 'version', 'recorded_at', 'recorded_by', 'is_protected'],
    },
    identity_marks: { select: register, insert: register, update: writers, delete: writers, writable: ['mark'] },
    mark_questions: {
      select: all(inMyCentre, isMine('person_id')),
      insert: all(inMyCentre, isMine('person_id'), role(...registrars)),
    },
    duplicate_decisions: { select: register, insert: all(register, isMine('decided_by')) },
    client_merges: {
      select: register,
      insert: all(inMyCentre, isMine('merged_by'), role('head', 'coordinator', 'social_worker')),
      update: all(inMyCentre, role('head', 'coordinator', 'social_worker')),
      writable: ['undone_by', 'undone_at'],
    },
    // append only: an answer is never written over, not even by the application
    consents: { select: house, insert: all(writers, isMine('recorded_by')) },
    consent_talks: {
      select: holdsKey('identity'),
      insert: writers,
      update: writers,
      writable: ['body', 'is_protected'], // for the new key when she becomes protected
    },
    safe_contacts: {
      select: holdsKey('safety'),
      insert: guardians,
      update: guardians,
      writable: ['is_reachable', 'body', 'version', 'recorded_by', 'recorded_at', 'ended_at'],
    },
    no_contacts: {
      select: holdsKey('safety'),
      insert: guardians,
      update: guardians,
      writable: ['body', 'version', 'recorded_by', 'recorded_at', 'ended_at'],
    },
    first_nights: {
      select: holdsKey('safety'),
      insert: guardians,
      update: guardians,
      writable: ['body', 'version', 'recorded_by', 'recorded_at'],
    },
    client_documents: {
      select: house,
      insert: writers,
      update: writers,
      writable: ['state', 'recorded_by', 'recorded_at'],
    },
    receipt_minutes: {
      select: holdsKey('identity'),
      insert: register,
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
