import { holdsKey, policy } from '../../kernel/policy.ts'
import { HOUSE_STAFF } from '../../kernel/roles.ts'
import { all, amongMy, any, inMyCentre, isMine, onMyCaseload, role } from '../../kernel/rule.ts'

const staff = all(inMyCentre, role(...HOUSE_STAFF, 'auditor', 'system'))
/** Whoever reads the story of this case may keep its minutes. */
const table = any(
  all(inMyCentre, role('head', 'coordinator')),
  all(inMyCentre, onMyCaseload()),
  all(inMyCentre, amongMy('counselled')),
)

export const conferences = policy({
  actions: {
    'conferences.read': [...HOUSE_STAFF],
    'conferences.record': ['head', 'coordinator', 'social_worker', 'psychologist'],
    'conferences.endorse': ['head'],
  },
  tables: {
    conferences: {
      select: staff,
      insert: all(table, isMine('recorded_by')),
      update: table,
      writable: ['told_on', 'endorsed_by', 'endorsed_at', 'version'],
    },
    conference_members: { select: staff, insert: table },
    // append only: a matter that was seen wrongly is corrected at the next sitting
    conference_minutes: { select: holdsKey('narrative'), insert: table },
  },
})
