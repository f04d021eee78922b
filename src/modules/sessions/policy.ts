import { holdsKey, policy } from '../../kernel/policy.ts'
import { CLASS_STAFF, HOUSE_STAFF } from '../../kernel/roles.ts'
import { all, amongMy, any, inMyCentre, is, isMine, role } from '../../kernel/rule.ts'
import { toldOf } from '../../kernel/told.ts'

/** Whoever may make keys may write about a woman; a colleague outside her team writes to the team and cannot read it again. */
export const NOTE_WRITERS = ['head', 'coordinator', 'social_worker', 'psychologist', 'nurse'] as const
export const GROUP_WRITERS = [...NOTE_WRITERS, ...CLASS_STAFF, 'house_mother'] as const

const staff = all(inMyCentre, role(...HOUSE_STAFF, 'system'))
/** Attendance (domain.md 8.3, H); of her own lessons the nurse, too. */
const marks = all(inMyCentre, any(toldOf.class, role('nurse', 'system')))
const groupWriters = all(inMyCentre, role(...GROUP_WRITERS))
const author = all(inMyCentre, isMine('author_id'), role(...NOTE_WRITERS))

export const sessions = policy({
  actions: {
    'sessions.read': [...HOUSE_STAFF],
    'sessions.note': [...NOTE_WRITERS],
    'sessions.group': [...GROUP_WRITERS],
    'sessions.confirm': ['head', 'coordinator', 'social_worker'],
  },
  afterClosing: {
    aftercare: ['group_attendances', 'group_texts', 'session_notes', 'session_texts', 'session_private_texts'],
  },
  tables: {
    group_sessions: { select: staff, insert: all(groupWriters, isMine('saved_by')) },
    group_attendances: { select: marks, insert: groupWriters, update: groupWriters, writable: ['mark', 'version'] },
    group_texts: {
      select: holdsKey('display'),
      insert: groupWriters,
      update: groupWriters,
      writable: ['body', 'is_protected'],
    },
    // append only: a correction is a new row
    session_notes: { select: any(holdsKey('narrative'), author, all(inMyCentre, role('system'))), insert: author },
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
