import { policy } from '../../kernel/policy.ts'
import { all, any, inMyCentre, isMine, role } from '../../kernel/rule.ts'

/** Who leads, and the privacy officer (domain.md 8.1): they see the register; whoever wrote something sees what she wrote. */
const LEADS = ['head', 'coordinator', 'data_protection_officer'] as const
const WRITERS = ['head', 'administration', 'coordinator', 'social_worker', 'data_protection_officer'] as const
const APPROVERS = ['head', 'data_protection_officer'] as const

const led = all(inMyCentre, role(...LEADS))
const written = all(inMyCentre, role(...WRITERS), isMine('recorded_by'))
const read = any(led, written)
const [copy, writes] = [all(inMyCentre, isMine('person_id')), all(inMyCentre, role(...WRITERS))]

export const privacy = policy({
  actions: {
    'privacy.record': [...WRITERS],
    'privacy.lead': [...LEADS],
    'privacy.answer': [...APPROVERS],
    'privacy.decide': ['head', 'coordinator'],
    'privacy.approve': [...APPROVERS],
    // each for her own part of the two that a disclosure needs
    'privacy.approve_for_house': ['head'],
    'privacy.approve_for_law': ['data_protection_officer'],
  },
  afterClosing: { open: ['privacy_requests', 'privacy_disclosures'] },
  tables: {
    privacy_requests: {
      select: read,
      insert: written,
      insertable: [
        ...(['centre_id', 'request_id', 'her_no', 'right_asked', 'via', 'identity', 'asked_at', 'due_at'] as const),
        ...(['recorded_by', 'recorded_at'] as const),
      ],
      update: read,
      writable: [
        ...(['identity', 'outcome', 'ground', 'answered_at', 'appealed_at', 'appeal', 'appeal_done_at'] as const),
      ],
    },
    privacy_breaches: {
      select: read,
      insert: written,
      insertable: [
        ...([
          'centre_id',
          'breach_id',
          'kinds',
          'women_count',
          'found_at',
          'due_at',
          'extract_id',
          'recorded_by',
          'recorded_at',
        ] as const),
      ],
      update: led,
      writable: ['kinds', 'women_count', 'closed_at'],
    },
    privacy_breach_tellings: {
      select: led,
      insert: led,
      insertable: [
        'centre_id',
        'telling_id',
        'breach_id',
        'whom',
        'channel',
        'told_at',
        'people_count',
        'noted_by',
        'noted_at',
      ],
    },
    privacy_disclosures: {
      select: read,
      insert: written,
      insertable: ['centre_id', 'disclosure_id', 'her_no', 'basis', 'asked_on', 'recorded_by', 'recorded_at'],
      update: read,
      writable: ['head_at', 'officer_at', 'refused_at', 'given_at'],
    },
    // what may be written of which is the database's to say (`sec.keep_privacy_words`)
    privacy_words: { select: copy, insert: writes },
  },
})
