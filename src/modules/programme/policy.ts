import { policy } from '../../kernel/policy.ts'

/** Whoever teaches a class: its roll is the first thing there. */
const TEACHERS = ['sewing_companion', 'salon_companion', 'class_coordinator', 'instructor'] as const

export const programme = policy({
  actions: {
    'programme.roll': [...TEACHERS],
    'programme.attendance': ['head', 'coordinator', 'social_worker', ...TEACHERS],
  },
  tables: {},
})
