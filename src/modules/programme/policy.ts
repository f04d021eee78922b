import { policy } from '../../kernel/policy.ts'
import { CLASS_STAFF } from '../../kernel/roles.ts'

export const programme = policy({
  actions: {
    // sees the house as a whole: how many stand where, and with whom
    'programme.overview': ['head', 'coordinator'],
    // her roll is the first thing of whoever teaches a class
    'programme.roll': [...CLASS_STAFF],
    'programme.attendance': ['head', 'coordinator', 'social_worker', ...CLASS_STAFF],
  },
  tables: {},
})
