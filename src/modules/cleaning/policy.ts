import { policy } from '../../kernel/policy.ts'
import { all, amongMy, any, inMyCentre, role } from '../../kernel/rule.ts'

const READERS = ['head', 'coordinator', 'house_mother', 'nurse'] as const
const PLANNERS = ['head', 'coordinator', 'house_mother'] as const

/** Who keeps the house knows who lives in it (domain.md 8.3, I). */
const known = any(role('head', 'coordinator', 'nurse'), amongMy('housed'))
const readers = all(inMyCentre, role(...READERS), known)
const planners = all(inMyCentre, role(...PLANNERS), known)

export const cleaning = policy({
  actions: {
    'cleaning.read': [...READERS],
    'cleaning.plan': [...PLANNERS],
    /** that somebody has no turn for some days, and never why */
    'cleaning.rest': [...READERS],
  },
  tables: {
    chore_turns: {
      select: readers,
      insert: planners,
      insertable: ['centre_id', 'turn_id', 'on_day', 'chore', 'case_id'],
      update: planners,
      writable: ['case_id', 'done_at'],
      delete: readers,
    },
    chore_rests: {
      select: readers,
      insert: readers,
      insertable: ['centre_id', 'rest_id', 'case_id', 'from_on', 'until_on'],
      update: readers,
      writable: ['ended_at'],
    },
  },
})
