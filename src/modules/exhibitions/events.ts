import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { exhibitions } from './policy.ts'
import { CONTACT_KINDS, OUTING_KINDS } from './rules.ts'

const may = exhibitions.actions
const by = may['exhibitions.carry']

export const events = eventsOf(
  'exhibitions',
  {
    planned: { by, details: { kind: OUTING_KINDS } },
    agreed: { by: may['exhibitions.agree'] },
    taken: { by, details: { pieces: 'count' } },
    left: { by },
    /** to each whose works went along */
    shown: { by, details: { kind: OUTING_KINDS }, seenBy: toldOf.stock, line: 'step' },
    counted: { by, details: { sold: 'count', back: 'count', lost: 'count' } },
    contact_written: { by, details: { kind: CONTACT_KINDS } },
    contact_followed: { by },
    cash_counted: { by: may['exhibitions.settle'], details: { rupiah: 'count' } },
    settled: { by: may['exhibitions.confirm'], details: { rupiah: 'count' } },
  },
  toldOf.nobody,
)
