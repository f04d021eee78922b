import { holdsKey, policy, worksUnder } from '../../kernel/policy.ts'
import { HOUSE_STAFF } from '../../kernel/roles.ts'
import { all, any, inMyCentre, isMine, role } from '../../kernel/rule.ts'

/** Whoever reads the story of this case: her worker, her psychologist, the leaders. That a plan is there is a part of it. */
const readers = holdsKey('narrative')
const counters = any(readers, all(inMyCentre, role('system')))
const writers = worksUnder('narrative')

export const plans = policy({
  actions: {
    'plans.read': [...HOUSE_STAFF],
    'plans.write': ['head', 'coordinator', 'social_worker', 'psychologist'],
    'plans.propose': ['social_worker'],
    'plans.sign': ['head', 'coordinator', 'social_worker'],
    'plans.decide': ['head'],
  },
  afterClosing: { first: { plans: 'number' } },
  tables: {
    plans: {
      select: counters,
      insert: all(writers, isMine('started_by')),
      update: writers,
      writable: ['state', 'review_on', 'proposed_by', 'proposed_at', 'decided_by', 'decided_at', 'version'],
    },
    plan_texts: { select: readers, insert: writers, update: writers, writable: ['body', 'saved_by', 'saved_at'] },
    plan_returns: { select: readers, insert: all(inMyCentre, role('head')) },
    plan_signatures: { select: counters, insert: all(writers, isMine('recorded_by')) },
    // written by the approval, for ever
    plan_goals: { select: counters, insert: all(inMyCentre, role('head')) },
    plan_steps: { select: counters, insert: all(inMyCentre, role('head')) },
    goal_ratings: { select: readers, insert: all(writers, isMine('rated_by')) },
  },
})
