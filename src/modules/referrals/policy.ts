import { holdsKey, policy } from '../../kernel/policy.ts'
import { all, any, inMyCentre, isMine, onMyCaseload, role } from '../../kernel/rule.ts'

/** Who may take a referral in and follow it. */
export const REGISTRARS = ['head', 'coordinator', 'administration', 'social_worker'] as const
const register = all(inMyCentre, role(...REGISTRARS))
/** Her worker, or whoever answers for all of them. */
export const workers = any(
  all(inMyCentre, onMyCaseload()),
  all(inMyCentre, role('head', 'coordinator', 'administration')),
)
/** What an office sent, it may follow: by number and status, never by name (domain.md 8.3). */
const ownOffice = all(inMyCentre, role('social_office'), isMine('office_person_id'))

export const referrals = policy({
  actions: {
    'referrals.read': [...REGISTRARS],
    'referrals.take_out_list': [...REGISTRARS],
    'referrals.register': [...REGISTRARS],
    'referrals.intake': ['head', 'administration'],
  },
  afterClosing: { open: ['referrals'] },
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
    list_takings: { select: register, insert: all(register, isMine('begun_by')) },
    referral_papers: {
      select: holdsKey('identity'),
      insert: register,
      update: workers,
      writable: ['body', 'is_protected'],
    },
    referral_stories: { select: holdsKey('narrative'), insert: register },
  },
})
