import { policy } from '../../kernel/policy.ts'
import { HOUSE_STAFF } from '../../kernel/roles.ts'
import { all, inMyCentre, role } from '../../kernel/rule.ts'

const PLANNERS = ['head', 'coordinator', 'class_coordinator'] as const

const planners = all(inMyCentre, role(...PLANNERS))

export const places = policy({
  actions: {
    /** whoever plans the timetable says what it is planned within */
    'places.keep': [...PLANNERS],
  },
  tables: {
    class_resources: {
      select: all(inMyCentre, role(...HOUSE_STAFF, 'treasurer', 'auditor', 'system')),
      insert: planners,
      update: planners,
      writable: ['name', 'seats', 'is_in_use', 'version'],
    },
    day_blocks: { select: inMyCentre, insert: planners, delete: planners },
    fasting_months: { select: inMyCentre, insert: planners, delete: planners },
    // which faiths are in the house is heard by whoever plans for them
    house_faiths: { select: planners, insert: planners, delete: planners },
  },
})
