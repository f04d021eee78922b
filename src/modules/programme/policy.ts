import { policy } from '../../kernel/policy.ts'

/** Whoever teaches a class: its roll is the first thing there. */
const TEACHERS = ['sewing_companion', 'salon_companion', 'class_coordinator', 'instructor'] as const

export const programme = policy({
  actions: {
    // sees the house as a whole: how many stand where, and with whom
    'programme.overview': ['head', 'coordinator'],
    'programme.roll': [...TEACHERS],
    'programme.attendance': ['head', 'coordinator', 'social_worker', ...TEACHERS],
  },
  tables: {},
})
