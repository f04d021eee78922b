import { holdsKey, policy } from '../../kernel/policy.ts'
import { all, any, empty, inMyCentre, isMine, onMyCaseload, role } from '../../kernel/rule.ts'

const REGISTRARS = ['head', 'coordinator', 'administration', 'social_worker'] as const
const ADVISERS = ['head', 'coordinator', 'social_worker'] as const

const register = all(inMyCentre, role(...REGISTRARS))
/** Her worker, or whoever answers for all of them. */
const workers = any(all(inMyCentre, onMyCaseload()), all(inMyCentre, role('head', 'coordinator', 'administration')))
const advisers = any(all(inMyCentre, onMyCaseload()), all(inMyCentre, role('head', 'coordinator')))
const mine = (rule: Parameters<typeof all>[0]) => all(rule, isMine('person_id'))
/** The same circle as holds the key of a list: the registry group, and whoever brought it. */
const listHolders = all(
  inMyCentre,
  any(role('head', 'coordinator', 'administration'), all(isMine('brought_by'), role('social_worker'))),
)
/** What an office sent, it may follow: by number and status, never by name (domain.md 8.3). */
const ownOffice = all(inMyCentre, role('social_office'), isMine('office_person_id'))

export const referrals = policy({
  actions: {
    'referrals.read': [...REGISTRARS],
    'referrals.register': [...REGISTRARS],
    'referrals.import': [...REGISTRARS],
    'referrals.intake': ['head', 'administration'],
    'referrals.triage': ['head', 'social_worker'],
    'referrals.check': [...ADVISERS],
    'referrals.propose': [...REGISTRARS],
    'referrals.decide': ['head'],
    'referrals.complaint': [...REGISTRARS],
    'referrals.status': ['social_office'],
  },
  tables: {
    referral_lists: {
      select: listHolders,
      insert: all(listHolders, isMine('brought_by')),
      update: listHolders,
      writable: ['state', 'version', 'head', 'rows_read', 'settled_by', 'settled_at'],
    },
    list_files: { select: listHolders, insert: all(listHolders, isMine('brought_by')) },
    list_rows: {
      select: listHolders,
      insert: listHolders,
      update: listHolders,
      delete: all(listHolders, empty('outcome')),
      writable: ['open_questions', 'plan', 'decisions', 'version', 'outcome', 'into_row', 'case_id'],
    },
    list_layouts: { select: register, insert: all(register, isMine('made_by')) },
    referral_letters: { select: any(register, ownOffice), insert: all(register, isMine('recorded_by')) },
    referrals: {
      select: any(register, ownOffice),
      insert: all(register, isMine('registered_by')),
      update: workers,
      writable: [
        'contacted_at',
        'triaged_at',
        'verdict',
        'is_overridden',
        'status',
        'is_emergency',
        'proposal_state',
        'proposal_kind',
        'proposal_by',
        'proposal_at',
        'decided_kind',
        'decided_by',
        'decided_at',
        'waiting_since',
        'waiting_until',
        'selection_due_on',
        'shelter_ends_on',
        'version',
        'intake_id',
        'letter_id',
      ],
    },
    referral_papers: {
      select: holdsKey('identity'),
      insert: register,
      update: workers,
      writable: ['body', 'is_protected'],
    },
    referral_stories: { select: holdsKey('narrative'), insert: register },
    referral_answers: {
      select: holdsKey('identity'),
      insert: workers,
      update: workers,
      writable: ['body', 'is_protected'],
    },
    referral_triages: {
      select: holdsKey('safety'),
      insert: mine(any(all(inMyCentre, onMyCaseload()), all(inMyCentre, role('head')))),
    },
    referral_checks: { select: holdsKey('narrative'), insert: mine(advisers) },
    referral_readiness: {
      select: holdsKey('narrative'),
      insert: mine(advisers),
      update: mine(advisers),
      writable: ['body', 'version', 'person_id', 'at'],
    },
    // what the registry handles: calls, proposals, decisions, complaints; the bodies are sealed again when she is protected
    referral_contacts: {
      select: holdsKey('identity'),
      insert: mine(workers),
      update: workers,
      writable: ['body', 'is_protected'],
    },
    referral_steps: {
      select: holdsKey('identity'),
      insert: mine(workers),
      update: workers,
      writable: ['body', 'is_protected'],
    },
    referral_complaints: {
      select: holdsKey('identity'),
      insert: all(workers, isMine('recorded_by')),
      update: workers,
      writable: ['answered_on', 'answered_by', 'body', 'is_protected'],
    },
    referral_outcomes: {
      select: holdsKey('identity'),
      insert: mine(workers),
      update: workers,
      writable: ['body', 'is_protected'],
    },
  },
})
