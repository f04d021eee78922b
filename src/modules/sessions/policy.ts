import { holdsKey, policy } from '../../kernel/policy.ts'
import { HOUSE_STAFF } from '../../kernel/roles.ts'
import { all, amongMy, any, inMyCentre, is, isMine, role } from '../../kernel/rule.ts'

/** Whoever may make keys may write about a woman; a colleague outside her team writes to the team and cannot read it again. */
export const NOTE_WRITERS = ['head', 'coordinator', 'social_worker', 'psychologist', 'nurse'] as const
export const GROUP_WRITERS = [
  ...NOTE_WRITERS,
  'sewing_companion',
  'salon_companion',
  'class_coordinator',
  'instructor',
  'house_mother',
] as const

const staff = all(inMyCentre, role(...HOUSE_STAFF, 'system'))
const groupWriters = all(inMyCentre, role(...GROUP_WRITERS))
const author = all(inMyCentre, isMine('author_id'), role(...NOTE_WRITERS))

export const sessions = policy({
  actions: {
    'sessions.read': [...HOUSE_STAFF],
    'sessions.note': [...NOTE_WRITERS],
    'sessions.group': [...GROUP_WRITERS],
    'sessions.confirm': ['head', 'coordinator', 'social_worker'],
  },
  tables: {
    group_sessions: { select: staff, insert: all(groupWriters, isMine('saved_by')) },
    group_attendances: { select: staff, insert: groupWriters, update: groupWriters, writable: ['mark', 'version'] },
    group_texts: {
      select: holdsKey('display'),
      insert: groupWriters,
      update: groupWriters,
      writable: ['body', 'is_protected'],
    },
    // append only: a correction is a new row
    session_notes: { select: staff, insert: author },
    session_texts: { select: holdsKey('narrative'), insert: author },
    session_private_texts: {
      select: any(
        all(inMyCentre, isMine('author_id')),
        all(inMyCentre, is('audience', 'head'), role('head')),
        all(inMyCentre, is('audience', 'psychologist'), isMine('reader_id'), amongMy('counselled')),
      ),
      insert: author,
    },
  },
})
