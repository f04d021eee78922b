import { holdsKey, policy } from '../../kernel/policy.ts'
import { all, any, inMyCentre, isMine, onMyCaseload, role } from '../../kernel/rule.ts'

const ADVISERS = ['head', 'coordinator', 'social_worker'] as const

const advisers = any(all(inMyCentre, onMyCaseload()), all(inMyCentre, role('head', 'coordinator')))
const mine = (rule: Parameters<typeof all>[0]) => all(rule, isMine('person_id'))

export const screening = policy({
  actions: {
    'screening.triage': ['head', 'social_worker'],
    'screening.check': [...ADVISERS],
    'screening.override': ['head'],
  },
  tables: {
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
  },
})
