import { policy } from '../../kernel/policy.ts'
import { CLASS_STAFF } from '../../kernel/roles.ts'
import { all, amongMy, any, inMyCentre, isMine, role } from '../../kernel/rule.ts'
import { toldOf } from '../../kernel/told.ts'

const readers = all(inMyCentre, any(toldOf.class, role('system')))
/** The women of one's own class; whoever leads the programme, all (domain.md 8.3, H). */
const theirs = any(all(inMyCentre, role('coordinator')), all(inMyCentre, role(...CLASS_STAFF), amongMy('taught')))

export const practicum = policy({
  actions: {
    'practicum.read': ['head', 'coordinator', 'administration', 'social_worker', ...CLASS_STAFF, 'house_mother'],
    'practicum.write': [...CLASS_STAFF, 'coordinator'],
  },
  tables: {
    practicum_days: {
      select: readers,
      insert: theirs,
      update: theirs,
      writable: ['customers', 'very_unhappy', 'unhappy', 'middling', 'happy', 'very_happy', 'version'],
    },
    cash_lines: {
      select: readers,
      insert: all(theirs, isMine('written_by')),
      update: theirs,
      writable: ['struck_by', 'struck_at'],
    },
  },
})
