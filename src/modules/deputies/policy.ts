import { policy } from '../../kernel/policy.ts'

export const deputies = policy({
  actions: {
    /** one's own role, while one is absent; the head also for a coordinator */
    'deputies.name': ['head', 'coordinator'],
  },
  // a deputy is a grant of a role, which functions of the schema door alone write (definer.sql)
  tables: {},
})
