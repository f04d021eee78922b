import { policy } from '../../kernel/policy.ts'
import { CLASS_STAFF, HOUSE_STAFF } from '../../kernel/roles.ts'
import { all, amongMy, any, inMyCentre, isMine, onMyCaseload, role } from '../../kernel/rule.ts'
import { toldOf } from '../../kernel/told.ts'

const PLANNERS = ['head', 'coordinator', 'class_coordinator'] as const
const READERS = [...HOUSE_STAFF, 'auditor'] as const

const house = all(inMyCentre, role(...READERS, 'system'))
const planners = all(inMyCentre, role(...PLANNERS))
/** Who is in which group (domain.md 8.3, H); whoever plans puts in those of her classes, the worker hers. */
const members = all(inMyCentre, any(toldOf.class, role('system')))
const enrollers = all(
  inMyCentre,
  any(role('head', 'coordinator'), onMyCaseload(), all(role('class_coordinator'), amongMy('taught'))),
)

export const programme = policy({
  actions: {
    /** the timetable of the house; a guest reads her own sessions where she was invited to them */
    'programme.read': [...READERS],
    'programme.groups': [...READERS],
    'programme.plan': [...PLANNERS],
    'programme.propose': ['coordinator', 'class_coordinator'],
    // sets the timetable of the house (domain.md 8.1); never what she has proposed herself
    'programme.publish': ['head'],
    /** whoever plans a class or stands in it looks whether it has what it needs */
    'programme.check_class': [...PLANNERS, ...CLASS_STAFF],
    // puts in whoever is in the house, not only her own
    'programme.enrol_all': ['head', 'coordinator'],
    'programme.enrol': [...PLANNERS, 'social_worker'],
  },
  afterClosing: { columns: { class_members: ['until_on'] } },
  tables: {
    class_groups: {
      select: house,
      insert: planners,
      update: planners,
      writable: ['name', 'track', 'intake_id', 'from_on', 'until_on', 'version'],
    },
    class_members: { select: members, insert: enrollers, update: enrollers, writable: ['until_on'] },
    // a draft is nobody's timetable yet
    scheduled_sessions: {
      select: all(inMyCentre, role(...PLANNERS, 'system')),
      insert: all(planners, isMine('saved_by')),
      update: planners,
      writable: [
        ...([
          'on_day',
          'starts',
          'ends',
          'kind',
          'title',
          'meant_for',
          'group_id',
          'faith',
          'deliverer_id',
          'gives_as',
        ] as const),
        ...(['place_id', 'equipment_id', 'replaces_on', 'is_cancelled', 'saved_by', 'saved_at', 'version'] as const),
      ],
    },
    session_helpers: { select: all(inMyCentre, role(...PLANNERS, 'system')), insert: planners, delete: planners },
    class_readiness: {
      select: house,
      insert: all(inMyCentre, role(...PLANNERS, ...CLASS_STAFF), isMine('checked_by')),
      update: all(inMyCentre, role(...PLANNERS, ...CLASS_STAFF)),
      writable: ['is_ready', 'checked_by', 'checked_at'],
    },
    timetable_weeks: {
      select: all(inMyCentre, role(...PLANNERS, 'system')),
      insert: planners,
      update: planners,
      writable: [
        ...(['state', 'published_number', 'proposed_by', 'proposed_at', 'task_id', 'returned_for', 'version'] as const),
      ],
    },
    published_weeks: {
      select: all(inMyCentre, role(...READERS, 'system')),
      insert: all(inMyCentre, role('head'), isMine('approved_by')),
    },
    published_helpers: { select: house, insert: all(inMyCentre, role('head')) },
    published_sessions: {
      select: house,
      insert: all(inMyCentre, role('head')),
    },
  },
})
