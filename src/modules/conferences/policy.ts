import { holdsKey, policy } from '../../kernel/policy.ts'
import { HOUSE_STAFF } from '../../kernel/roles.ts'
import { all, amongMy, any, inMyCentre, isMine, onMyCaseload, role } from '../../kernel/rule.ts'

/** That they sat over her, and what was decided, is a part of her story (domain.md 8.3, C). */
const readers = any(holdsKey('narrative'), all(inMyCentre, role('system')))
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
  afterClosing: { aftercare: ['conferences', 'conference_members', 'conference_minutes'] },
  tables: {
    conferences: {
      select: readers,
      insert: all(table, isMine('recorded_by')),
      update: table,
      writable: ['told_on', 'endorsed_by', 'endorsed_at', 'version'],
    },
    conference_members: { select: readers, insert: table },
    // append only: a matter that was seen wrongly is corrected at the next sitting
    conference_minutes: { select: holdsKey('narrative'), insert: table },
  },
})
