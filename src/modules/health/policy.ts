import { GROUPS, holdsKey, policy, worksUnder } from '../../kernel/policy.ts'
import { HOUSE_STAFF } from '../../kernel/roles.ts'
import { all, amongMy, any, inMyCentre, isMine, role } from '../../kernel/rule.ts'

const nursed = { select: holdsKey('health'), insert: all(worksUnder('health'), isMine('written_by')) }
/** The rule and never why: the dormitory, her class, and whoever works with her (domain.md 8.3, E). */
export const told = any(
  holdsKey('health'),
  holdsKey('narrative'),
  all(inMyCentre, amongMy('housed')),
  all(inMyCentre, amongMy('taught')),
)

const stockers = all(inMyCentre, role(...GROUPS.health))

export const health = policy({
  actions: {
    /** head and coordinator see that it is closed to them, and ask there for a worker (module access) */
    'health.read': ['head', 'coordinator', 'social_worker', 'psychologist', 'nurse'],
    /** the nurse; in a house without one whoever has this part of the case */
    'health.round': [...GROUPS.health],
    /** over-the-counter stock (domain.md 8.3, J): the nurse's own */
    'health.stock': [...GROUPS.health, 'head'],
    /** what she avoids, for whoever teaches her, looks after her nights or works with her */
    'health.limits': [...HOUSE_STAFF],
    'health.screen': [...GROUPS.health, 'social_worker', 'psychologist'],
  },
  tables: {
    // append only
    health_screenings: nursed,
    health_log: nursed,
    doses: nursed,
    pregnancies: {
      ...nursed,
      update: worksUnder('health'),
      writable: ['body', 'version', 'written_by', 'written_at', 'check_task_id', 'ended_at'],
    },
    medicines: { select: all(inMyCentre, role(...GROUPS.health, 'head')), insert: stockers },
    medicine_lots: {
      select: all(inMyCentre, role(...GROUPS.health, 'head')),
      insert: all(stockers, isMine('received_by')),
      update: stockers,
      writable: ['left_count'],
    },
    activity_limits: {
      select: told,
      insert: all(worksUnder('health'), isMine('set_by')),
      update: worksUnder('health'),
      writable: ['ended_at'],
    },
  },
})
