import { holdsKey, policy } from '../../kernel/policy.ts'
import { all, any, inMyCentre, isMine, onMyCaseload, role } from '../../kernel/rule.ts'

const leaders = all(inMyCentre, role('head', 'coordinator'))
const worker = all(inMyCentre, onMyCaseload())
/** Who keeps in touch with her, and who leads them. Nobody else knows that, where or how she is. */
const circle = any(leaders, worker, all(inMyCentre, role('system')))
const keepers = any(all(inMyCentre, role('head')), worker)

export const aftercare = policy({
  actions: {
    'aftercare.read': ['head', 'coordinator', 'social_worker'],
    'aftercare.write': ['head', 'social_worker'],
  },
  afterClosing: {
    open: [
      'aftercare_plans',
      'aftercare_windows',
      'aftercare_contacts',
      'aftercare_texts',
      'aftercare_cautions',
      'aftercare_ends',
    ],
  },
  tables: {
    aftercare_plans: {
      select: holdsKey('safety'),
      insert: all(keepers, isMine('recorded_by')),
      update: keepers,
      writable: ['replaced_at'],
    },
    aftercare_windows: {
      select: circle,
      insert: keepers,
      update: keepers,
      delete: keepers,
      writable: ['agreed_on', 'from_on', 'due_on', 'contact_id'],
    },
    // append only: what was told stays; a later contact stands beside it
    aftercare_contacts: { select: circle, insert: all(keepers, isMine('recorded_by')) },
    // of nobody: whoever writes a contact drops an answer in, and the one who opens what is told about safety counts them
    aftercare_answers: {
      select: all(inMyCentre, role('head')),
      insert: all(inMyCentre, role('head', 'social_worker')),
    },
    aftercare_texts: { select: holdsKey('narrative'), insert: keepers },
    aftercare_cautions: { select: holdsKey('safety'), insert: keepers },
    aftercare_ends: { select: circle, insert: all(keepers, isMine('recorded_by')) },
  },
})
