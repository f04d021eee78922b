import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { register } from './policy.ts'

const by = register.actions['register.import']
const found = { rows: 'count', mustDecide: 'count' } as const

export const events = eventsOf(
  'register',
  {
    read: { by, details: found },
    mapped: { by, details: found },
    row_decided: { by, details: { row: 'count', code: 'code', choice: 'code' } },
    rows_decided: { by, details: { rows: 'count', code: 'code', choice: 'code' } },
    saving_begun: { by, details: { rows: 'count' } },
    portion_saved: { by, details: { rows: 'count' } },
    entered: { by, details: { rows: 'count', aside: 'count' } },
    /** she stands in Titian because a register says so: it meets no gate */
    case_entered: { by, seenBy: toldOf.course, under: 'stage' },
    kit_entered: { by, seenBy: toldOf.stock, under: 'stage' },
    letter_entered: { by, seenBy: toldOf.course, under: 'letter' },
    undone: { by, details: { rows: 'count' } },
    dropped: { by },
  },
  toldOf.nobody,
)
