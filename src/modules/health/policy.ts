import { GROUPS, holdsKey, policy, worksUnder } from '../../kernel/policy.ts'
import { all, isMine } from '../../kernel/rule.ts'

export const health = policy({
  actions: {
    /** head and coordinator see that it is closed to them, and ask there for a worker (module access) */
    'health.read': ['head', 'coordinator', 'social_worker', 'psychologist', 'nurse'],
    /** the nurse; in a house without one whoever has this part of the case */
    'health.screen': [...GROUPS.health, 'social_worker', 'psychologist'],
  },
  tables: {
    health_screenings: {
      select: holdsKey('health'),
      insert: all(worksUnder('health'), isMine('written_by')),
    },
  },
})
