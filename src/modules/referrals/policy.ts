import { holdsKey, policy } from '../../kernel/policy.ts'
import { all, any, inMyCentre, isMine, onMyCaseload, role } from '../../kernel/rule.ts'

const REGISTRARS = ['head', 'coordinator', 'administration', 'social_worker'] as const
const ADVISERS = ['head', 'coordinator', 'social_worker'] as const

const register = all(inMyCentre, role(...REGISTRARS))
/** Her worker, or whoever answers for all of them. */
const workers = any(all(inMyCentre, onMyCaseload()), all(inMyCentre, role('head', 'coordinator', 'administration')))
const advisers = any(all(inMyCentre, onMyCaseload()), all(inMyCentre, role('head', 'coordinator')))
const mine = (rule: Parameters<typeof all>[0]) => all(rule, isMine('person_id'))
/** What an office sent, it may follow: by number and status, never by name (domain.md 8.3). */
const ownOffice = all(inMyCentre, role('social_office'), isMine('office_person_id'))

export const referrals = policy({
  actions: {
    'referrals.read': [...REGISTRARS],
    'referrals.register': [...REGISTRARS],
    'referrals.intake': ['head', 'administration'],
    'referrals.triage': ['head', 'social_worker'],
    'referrals.check': [...ADVISERS],
    'referrals.propose': [...REGISTRARS],
    'referrals.decide': ['head'],
    'referrals.complaint': [...REGISTRARS],
    'referrals.status': ['social_office'],
  },
  tables: {
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
