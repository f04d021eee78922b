import { policy } from '../../kernel/policy.ts'

export const deputies = policy({
  actions: {
    /** one's own role, while one is absent */
    'deputies.name': ['head', 'coordinator'],
  },
  // a deputy is a grant of a role, which functions of the schema door alone write (definer.sql)
  tables: {},
})
