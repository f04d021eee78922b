import { policy } from '../../kernel/policy.ts'

/** Who reads figures at all; which of them, and of whom, each indicator says (`catalogue/`). */
export const indicators = policy({
  actions: {
    'indicators.read': ['head', 'coordinator', 'administration', 'social_worker'],
  },
  // nothing of its own: it counts what others publish, under the eyes of whoever reads
  tables: {},
})
