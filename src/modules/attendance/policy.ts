import { policy } from '../../kernel/policy.ts'
import { CLASS_STAFF } from '../../kernel/roles.ts'
import { GROUP_WRITERS } from '../groups/policy.ts'

export const attendance = policy({
  actions: {
    // sees the house as a whole: how many stand where, and with whom
    'attendance.overview': ['head', 'coordinator'],
    // her roll is the first thing of whoever teaches a class
    'attendance.roll': [...CLASS_STAFF],
    // whoever writes rolls finds those of her own sessions
    'attendance.mine': [...GROUP_WRITERS],
    'attendance.follow': ['head', 'coordinator', 'social_worker', ...CLASS_STAFF],
  },
  tables: {},
})
