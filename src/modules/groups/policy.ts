import { holdsKey, policy } from '../../kernel/policy.ts'
import { CLASS_STAFF, HOUSE_STAFF } from '../../kernel/roles.ts'
import { all, any, inMyCentre, isMine, role } from '../../kernel/rule.ts'
import { toldOf } from '../../kernel/told.ts'

export const GROUP_WRITERS = [
  ...(['head', 'coordinator', 'social_worker', 'psychologist', 'nurse'] as const),
  ...CLASS_STAFF,
  'house_mother',
] as const

const staff = all(inMyCentre, role(...HOUSE_STAFF, 'system'))
/** Attendance (domain.md 8.3, H); of her own lessons the nurse, too. */
const marks = all(inMyCentre, any(toldOf.class, role('nurse', 'system')))
const writers = all(inMyCentre, role(...GROUP_WRITERS))

export const groups = policy({
  actions: {
    'groups.read': [...HOUSE_STAFF],
    'groups.save': [...GROUP_WRITERS],
  },
  tables: {
    group_sessions: { select: staff, insert: all(writers, isMine('saved_by')) },
    group_attendances: { select: marks, insert: writers, update: writers, writable: ['mark', 'version'] },
    group_texts: { select: holdsKey('display'), insert: writers, update: writers, writable: ['body', 'is_protected'] },
  },
  afterClosing: {
    aftercare: ['group_attendances', 'group_texts'],
  },
})
