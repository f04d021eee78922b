import { policy } from '../../kernel/policy.ts'

/** Whose work has figures of its own, each sheet by itself: rows that she sees anyway, counted. */
const SHEETS = {
  'reports.health': ['nurse'],
  'reports.house': ['house_mother'],
  'reports.classes': ['sewing_companion', 'salon_companion', 'class_coordinator', 'instructor'],
  'reports.counselling': ['psychologist'],
  'reports.money': ['treasurer'],
  /** what it sent, and what leaves for it anyway */
  'reports.office': ['social_office'],
} as const

/** Who looks at the house as a whole, or at her own part of it; what each is shown, row security says. */
export const reports = policy({
  actions: {
    'reports.overview': ['head', 'coordinator', 'administration', 'social_worker'],
    'reports.work': Object.values(SHEETS).flat(),
    ...SHEETS,
  },
  tables: {},
})
