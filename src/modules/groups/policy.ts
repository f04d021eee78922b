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
/** Attendance (domain.md 8.3, H); the nurse, too; whoever wrote a mark down, and whoever is asked to explain it again, that mark. */
const marks = all(inMyCentre, any(toldOf.class, role('nurse', 'system'), isMine('saved_by'), isMine('explainer_id')))
const writers = all(inMyCentre, role(...GROUP_WRITERS))
const settlers = ['head', 'coordinator'] as const
/** whoever keeps the attendance (domain.md 8.1) */
const keepers = ['coordinator', 'class_coordinator'] as const

export const groups = policy({
  actions: {
    'groups.read': [...HOUSE_STAFF],
    'groups.save': [...GROUP_WRITERS],
    /** material and questions, after the roll: whoever wrote it or gave the session, and those who lead */
    'groups.record': [...GROUP_WRITERS],
    /** it was explained to her again: whoever is asked, or whoever writes notes of her */
    'groups.explain': [...GROUP_WRITERS],
    /** which mark counts when two rolls of one session differ */
    'groups.settle': [...settlers],
    /** a roll that stands is locked, and opened again with a reason */
    'groups.lock': [...keepers],
  },
  tables: {
    group_sessions: {
      select: staff,
      insert: all(writers, isMine('saved_by')),
      update: all(inMyCentre, any(isMine('saved_by'), isMine('deliverer_id'), role(...settlers))),
      writable: ['settle_task', 'body', 'record_version'],
    },
    group_attendances: {
      select: marks,
      insert: all(writers, isMine('saved_by')),
      update: writers,
      writable: ['mark', 'reason', 'counts', 'explained_on', 'explained_by', 'material_on', 'version'],
    },
    roll_locks: { select: staff, insert: all(inMyCentre, role(...keepers), isMine('person_id')) },
    group_texts: { select: holdsKey('display'), insert: writers, update: writers, writable: ['body', 'is_protected'] },
    group_questions: {
      select: holdsKey('display'),
      insert: all(writers, isMine('saved_by')),
      update: writers,
      writable: ['body', 'is_protected'],
    },
  },
  afterClosing: {
    aftercare: ['group_attendances', 'group_texts', 'group_questions'],
  },
})
