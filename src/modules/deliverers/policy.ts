import { policy } from '../../kernel/policy.ts'
import { HOUSE_STAFF } from '../../kernel/roles.ts'
import { all, any, inMyCentre, is, isMine, not, role } from '../../kernel/rule.ts'

const KEEPERS = ['head', 'coordinator'] as const
const PLANNERS = ['head', 'coordinator', 'class_coordinator'] as const
const READERS = [...PLANNERS, 'administration', 'auditor'] as const

const keepers = all(inMyCentre, role(...KEEPERS))
const outside = not(is('kind', 'staff'))

export const deliverers = policy({
  actions: {
    /** who gives what from outside, and whether they may be planned with */
    'deliverers.read': [...READERS],
    'deliverers.keep': [...KEEPERS],
    /** how somebody is reached: whoever invites by letter holds the key of the registry */
    'deliverers.reach': [...KEEPERS, 'administration'],
  },
  tables: {
    deliverers: {
      // on every timetable; how they are reached is sealed to the registry
      select: any(all(inMyCentre, role(...HOUSE_STAFF, 'auditor', 'system')), all(inMyCentre, isMine('deliverer_id'))),
      // a colleague stands here from her first session on
      insert: any(all(keepers, outside), all(inMyCentre, role(...PLANNERS), is('kind', 'staff'))),
      update: keepers,
      writable: [
        ...(['kind', 'name', 'organisation', 'topics', 'contact', 'is_active', 'version'] as const),
        ...(['vetting_task_id', 'statement_task_id'] as const),
      ],
    },
    deliverer_papers: {
      select: any(all(inMyCentre, role(...READERS, 'system')), all(inMyCentre, isMine('deliverer_id'))),
      // nobody looks at herself
      insert: all(keepers, isMine('recorded_by'), not(isMine('deliverer_id'))),
    },
  },
})
