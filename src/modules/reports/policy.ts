import { policy } from '../../kernel/policy.ts'

/** Who looks at the house as a whole, or at her own part of it; what each is shown, row security says. */
export const reports = policy({
  actions: {
    'reports.overview': ['head', 'coordinator', 'administration', 'social_worker'],
  },
  tables: {},
})
