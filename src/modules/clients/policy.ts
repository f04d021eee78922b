import { policy } from '../../kernel/policy.ts'
import { HOUSE_STAFF } from '../../kernel/roles.ts'
import { all, inMyCentre, role } from '../../kernel/rule.ts'

const registrars = ['head', 'coordinator', 'administration', 'social_worker'] as const

export const clients = policy({
  actions: {
    'clients.search': [...HOUSE_STAFF],
    'clients.register': [...registrars],
    'clients.merge': ['head', 'coordinator', 'social_worker'],
  },
  tables: {
    clients: {
      select: all(inMyCentre, role(...HOUSE_STAFF)),
      insert: all(inMyCentre, role(...registrars)),
    },
  },
})
