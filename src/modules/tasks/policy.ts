import { holdsKey, policy } from '../../kernel/policy.ts'
import { HOUSE_STAFF } from '../../kernel/roles.ts'
import { all, amongMy, any, empty, inMyCentre, is, isMine, onMyCaseload, role } from '../../kernel/rule.ts'

/** Everybody in whose list something may stand: the house, its guard, whoever pays, and the privacy officer who is told of openings. */
const WORKERS = [...HOUSE_STAFF, 'guard', 'treasurer', 'data_protection_officer'] as const
/**
 * Work that falls to a role instead of a person. What waits for the worker of a woman is no other worker's to read: the kind of a
 * task can be the danger itself (domain.md 8.3, G: their own cases).
 */
const byRole = all(
  inMyCentre,
  any(
    ...WORKERS.map((r) =>
      all(is('owner_role', r), role(r), ...(r === 'social_worker' ? [any(empty('case_id'), onMyCaseload())] : [])),
    ),
  ),
)
/** In whose list stands what is urgent for a woman while nobody works for her. */
export const whileNobodyWorks = role('head', 'coordinator')
/** The letter desk ticks the head's task when the signed paper is back. */
const letterDesk = all(inMyCentre, role('administration'), is('kind', 'approve_letter'))

/** Whose task it is to end with its work or to hand on. */
export const taskChangers = any(
  all(inMyCentre, isMine('owner_id')),
  all(inMyCentre, onMyCaseload()),
  all(inMyCentre, role('head', 'coordinator', 'system')),
  byRole,
  letterDesk,
)

/** Who says that a step is done: whose it is, and who leads. The worker of the case does not say it for a colleague (domain.md 8.3). */
export const taskTickers = any(
  all(inMyCentre, isMine('owner_id')),
  all(inMyCentre, role('head', 'coordinator')),
  byRole,
)

export const tasks = policy({
  actions: {
    'tasks.do': [...WORKERS],
    /** what is late in the whole house */
    'tasks.late': ['head', 'coordinator'],
  },
  afterClosing: { open: ['tasks'], aftercare: ['task_texts'] },
  tables: {
    task_kinds: { select: all() },
    tasks: {
      select: any(
        all(inMyCentre, role('head', 'coordinator', 'system')),
        all(inMyCentre, isMine('owner_id')),
        all(inMyCentre, onMyCaseload()),
        all(inMyCentre, amongMy('counselled')),
        byRole,
        letterDesk,
        // what I asked for and is answered, of whom I still work with; an office that sent somebody hears by what it sent
        all(
          inMyCentre,
          role(...HOUSE_STAFF),
          isMine('made_by'),
          any(
            empty('case_id'),
            onMyCaseload(),
            amongMy('counselled'),
            amongMy('tended'),
            amongMy('taught'),
            amongMy('housed'),
          ),
        ),
      ),
      // the guard reports what happens at the gate, and that is about no case
      insert: any(
        all(inMyCentre, role(...HOUSE_STAFF, 'system')),
        all(inMyCentre, role('guard', 'treasurer', 'data_protection_officer'), empty('case_id')),
      ),
      // whose work gave it is written by the database
      insertable: [
        'centre_id',
        'task_id',
        'case_id',
        'kind',
        'params',
        'owner_id',
        'owner_role',
        'from_on',
        'due_on',
        'due_at',
        'made_at',
        'link',
      ],
      update: taskChangers,
      writable: ['done_at', 'done_by', 'owner_id', 'owner_role'],
    },
    task_texts: {
      select: holdsKey('narrative'),
      insert: any(
        all(inMyCentre, onMyCaseload()),
        all(inMyCentre, role('head', 'coordinator', 'administration')),
        all(inMyCentre, amongMy('counselled')),
      ),
    },
  },
})
