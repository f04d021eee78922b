import { holdsKey, policy, worksUnder } from '../../kernel/policy.ts'
import { HOUSE_STAFF } from '../../kernel/roles.ts'
import { all, any, inMyCentre, is, isMine, role } from '../../kernel/rule.ts'

/** Who brings her and a service together: her worker above all, the nurse for her health, and who leads. */
const BROKERS = ['head', 'coordinator', 'social_worker', 'nurse'] as const

/** Who knows of a referral at all, by its reach (rules.ts). */
const knows = any(
  all(is('reach', 'story'), holdsKey('narrative')),
  all(is('reach', 'health'), any(holdsKey('health'), holdsKey('narrative'))),
  all(is('reach', 'nurse'), holdsKey('health')),
  all(is('reach', 'safety'), holdsKey('safety')),
)
export const brokers = any(
  all(is('reach', 'story'), worksUnder('narrative')),
  all(is('reach', 'health'), any(worksUnder('health'), worksUnder('narrative'))),
  all(is('reach', 'nurse'), worksUnder('health')),
  all(is('reach', 'safety'), worksUnder('safety')),
)
const keepers = all(inMyCentre, role('head', 'coordinator', 'social_worker'))
const words = (cls: 'narrative' | 'health' | 'safety') => ({
  select: holdsKey(cls),
  insert: all(worksUnder(cls), isMine('written_by')),
})

export const serviceReferrals = policy({
  actions: {
    /** the directory: nothing in it is of anybody */
    'serviceReferrals.directory': [...HOUSE_STAFF],
    'serviceReferrals.keep': ['head', 'coordinator', 'social_worker'],
    'serviceReferrals.agree': ['head', 'coordinator'],
    'serviceReferrals.read': [...BROKERS, 'psychologist'],
    'serviceReferrals.refer': [...BROKERS],
  },
  afterClosing: {
    aftercare: ['service_referrals', 'service_referral_story', 'service_referral_health', 'service_referral_safety'],
  },
  tables: {
    services: {
      select: all(inMyCentre, role(...HOUSE_STAFF)),
      insert: keepers,
      update: keepers,
      writable: [
        ...(['kind', 'name', 'address', 'phone', 'contact', 'hours', 'cost', 'mou_no', 'mou_until'] as const),
        ...(['mou_task_id', 'ended_on', 'version', 'changed_at', 'changed_by'] as const),
      ],
    },
    service_referrals: {
      select: knows,
      insert: all(brokers, isMine('referred_by')),
      update: brokers,
      writable: ['answer_by', 'accepted_on', 'task_id', 'result', 'closed_on', 'closed_by'],
    },
    service_referral_story: words('narrative'),
    service_referral_health: words('health'),
    service_referral_safety: words('safety'),
  },
})
