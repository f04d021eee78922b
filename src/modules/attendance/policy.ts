import { holdsKey, policy, worksUnder } from '../../kernel/policy.ts'
import { CLASS_STAFF } from '../../kernel/roles.ts'
import { all, isMine } from '../../kernel/rule.ts'
import { GROUP_WRITERS } from '../groups/policy.ts'

export const attendance = policy({
  actions: {
    // sees the house as a whole: how many stand where, and with whom
    'attendance.overview': ['head', 'coordinator'],
    // her roll is the first thing of whoever teaches a class
    'attendance.roll': [...CLASS_STAFF],
    // whoever writes rolls finds those of her own sessions
    'attendance.mine': [...GROUP_WRITERS],
    // and whoever keeps the attendance (domain.md 8.1) those of everybody that nobody wrote
    'attendance.missing': ['class_coordinator'],
    /** for which goals she is in a group: whoever reads her plan, and whoever works on it */
    'attendance.goals': ['head', 'coordinator', 'social_worker', 'psychologist'],
    'attendance.choose_goals': ['head', 'coordinator', 'social_worker', 'psychologist'],
    'attendance.follow': ['head', 'coordinator', 'social_worker', ...CLASS_STAFF],
  },
  tables: {
    // as plans: whoever reads the story of this case
    class_goals: {
      select: holdsKey('narrative'),
      insert: all(worksUnder('narrative'), isMine('chosen_by')),
      update: worksUnder('narrative'),
      writable: ['goal_ids', 'chosen_by', 'chosen_at', 'version'],
    },
  },
})
