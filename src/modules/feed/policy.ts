import { policy } from '../../kernel/policy.ts'
import { HOUSE_STAFF } from '../../kernel/roles.ts'
import { all, inMyCentre, isMine, role } from '../../kernel/rule.ts'

const STAFF = [...HOUSE_STAFF, 'auditor'] as const
const READERS = [...STAFF, 'speaker', 'volunteer'] as const
const own = all(inMyCentre, isMine('person_id'))

export const feed = policy({
  actions: {
    /** whoever reads the timetable, or her own sessions of it */
    'feed.own': [...READERS],
    /** all that is published, as a file */
    'feed.file': [...STAFF],
  },
  tables: {
    calendar_feeds: {
      select: own,
      insert: all(own, role(...READERS)),
      update: own,
      writable: ['ended_at'],
    },
  },
})
