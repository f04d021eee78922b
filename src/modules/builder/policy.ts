import { policy } from '../../kernel/policy.ts'
import { all, any, inMyCentre, is, isMine, role } from '../../kernel/rule.ts'
import type { Count, Dim } from './rules.ts'

const LEAD = ['head', 'coordinator'] as const
const WORKERS = [...LEAD, 'administration', 'social_worker'] as const

const mine = all(inMyCentre, isMine('owner_id'), role(...WORKERS))

/** Who builds, what each may count, and by what; of whom, row security says when it is counted. */
export const builder = policy({
  actions: {
    'builder.use': [...WORKERS],
    'builder.count_people': [...WORKERS],
    'builder.count_ends': [...WORKERS],
    'builder.count_classes': [...WORKERS],
    'builder.count_after': [...LEAD, 'social_worker'],
    'builder.count_incidents': [...LEAD],
    // what the name keeps of her, and who sent her
    'builder.by_age': [...LEAD, 'social_worker'],
    'builder.by_sender': [...WORKERS],
    'builder.let_go': [...LEAD],
  },
  tables: {
    saved_reports: {
      select: any(
        mine,
        all(inMyCentre, is('shared', 'lead', 'workers'), role(...LEAD)),
        all(inMyCentre, is('shared', 'workers'), role(...WORKERS)),
      ),
      insert: mine,
      insertable: ['centre_id', 'built_id', 'title', 'definition', 'shared', 'is_monthly', 'owner_id', 'saved_at'],
      update: mine,
      writable: ['title', 'definition', 'shared', 'is_monthly', 'version'],
      delete: mine,
    },
  },
})

type Action = keyof typeof builder.actions
export const COUNTED_BY: Readonly<Record<Count, Action>> = {
  ...{ came: 'builder.count_people', here: 'builder.count_people', ended: 'builder.count_ends' },
  ...{ sessions: 'builder.count_classes', attendance: 'builder.count_classes', contacts: 'builder.count_after' },
  // each indicator says itself who reads it
  ...{ incidents: 'builder.count_incidents', indicator: 'builder.use' },
}
/** What is divided by asks for more than the count itself. */
export const DIVIDED_BY: Readonly<Partial<Record<Dim, Action>>> = {
  age: 'builder.by_age',
  sender: 'builder.by_sender',
  exit: 'builder.count_ends',
  work: 'builder.count_after',
}
