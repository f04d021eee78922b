import { policy } from '../../kernel/policy.ts'
import { HOUSE_STAFF } from '../../kernel/roles.ts'
import { all, any, inMyCentre, is, isMine, role } from '../../kernel/rule.ts'

const STAFF = [...HOUSE_STAFF, 'guard', 'treasurer'] as const
const WRITERS = ['head', 'administration'] as const
/** K: administration writes, whoever leads reads, everybody else her own (domain.md 8.3). */
const READERS = [...WRITERS, 'coordinator'] as const

const write = all(inMyCentre, role(...WRITERS))
const mine = all(inMyCentre, role(...STAFF), isMine('person_id'))
const ownTraining = all(mine, is('kind', 'training'))

export const staffFiles = policy({
  actions: {
    'staffFiles.own': [...STAFF],
    'staffFiles.all': [...READERS],
    'staffFiles.write': [...WRITERS],
  },
  tables: {
    staff_entries: {
      // whose leave she covers is told by `sec.covered_leaves`, in days: of what kind it is, is not hers to know
      select: any(mine, all(inMyCentre, role(...READERS))),
      insert: all(isMine('noted_by'), any(write, ownTraining)),
      insertable: [
        ...(['centre_id', 'entry_id', 'person_id', 'kind', 'sort', 'what', 'number', 'from_on', 'until_on'] as const),
        ...(['hours', 'covered_by', 'noted_by', 'noted_at', 'task_id'] as const),
      ],
      update: write,
      writable: ['until_on', 'task_id'],
      delete: any(write, all(ownTraining, isMine('noted_by'))),
    },
  },
})
