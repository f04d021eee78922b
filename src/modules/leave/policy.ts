import { policy } from '../../kernel/policy.ts'
import { all, any, inMyCentre, onMyCaseload, role } from '../../kernel/rule.ts'
import { toldOf } from '../../kernel/told.ts'

/** Whoever notes where she is asks in her name; of the workers hers. Who may give which kind is kept by the database (`sec.keep_pass`). */
const askers = any(
  all(inMyCentre, role('head', 'coordinator', 'house_mother', 'nurse')),
  all(inMyCentre, onMyCaseload()),
)

export const leave = policy({
  actions: {
    'leave.read': ['head', 'coordinator', 'social_worker', 'house_mother', 'nurse'],
    'leave.ask': ['head', 'coordinator', 'social_worker', 'house_mother', 'nurse'],
    /** hears when a leave names somebody of the no-contact list of a woman of hers */
    'leave.warned': ['head', 'social_worker'],
    'leave.decide': ['head', 'coordinator', 'social_worker', 'house_mother'],
  },
  tables: {
    leave_passes: {
      select: all(inMyCentre, toldOf.whereabouts),
      insert: askers,
      insertable: ['centre_id', 'pass_id', 'case_id', 'kind', 'from_at', 'back_at', 'is_family', 'asked_at', 'body'],
      update: askers,
      writable: ['decision', 'decided_at', 'checked', 'refused_for', 'out_at', 'in_at'],
    },
  },
})
