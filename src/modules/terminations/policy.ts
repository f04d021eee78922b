import { holdsKey, policy } from '../../kernel/policy.ts'
import { HOUSE_STAFF } from '../../kernel/roles.ts'
import { all, amongMy, any, inMyCentre, isMine, onMyCaseload, role } from '../../kernel/rule.ts'

const leaders = all(inMyCentre, role('head', 'coordinator'))
const worker = all(inMyCentre, onMyCaseload())
/** Who knows that a stay is about to end, and how: not the house, which learns it when she has gone. */
const circle = any(
  leaders,
  worker,
  all(inMyCentre, role('administration', 'system')),
  all(inMyCentre, amongMy('counselled')),
)
const writers = any(leaders, worker)

export const terminations = policy({
  actions: {
    'terminations.read': [...HOUSE_STAFF],
    'terminations.write': ['head', 'coordinator', 'social_worker'],
    /** what stands under the key "safety": head and the worker of the case */
    'terminations.safety': ['head', 'social_worker'],
    'terminations.toolkit': ['head', 'administration', 'coordinator'],
    'terminations.approve': ['head'],
  },
  tables: {
    terminations: {
      select: circle,
      insert: all(writers, isMine('opened_by')),
      update: writers,
      insertable: [
        'centre_id',
        'termination_id',
        'case_id',
        'exit_kind',
        'needs_four_eyes',
        'missing_since',
        'opened_by',
        'opened_at',
      ],
      writable: [
        'state',
        'proposed_by',
        'proposed_at',
        'effective_on',
        'decided_by',
        'decided_at',
        'ended_at',
        'version',
      ],
    },
    // append only: a check that was seen wrongly is done again
    termination_records: {
      select: circle,
      insert: all(any(writers, all(inMyCentre, role('administration'))), isMine('recorded_by')),
    },
    termination_notes: { select: holdsKey('narrative'), insert: writers },
    termination_guarded: { select: holdsKey('safety'), insert: any(all(inMyCentre, role('head')), worker) },
  },
})
