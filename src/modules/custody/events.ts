import { eventsOf } from '../../kernel/event.ts'
import { TAKEN_OUT } from '../../kernel/list.ts'
import { toldOf } from '../../kernel/told.ts'
import { custody } from './policy.ts'
import { ENTRY_KINDS, RETURNED_TO } from './rules.ts'

const may = custody.actions

export const events = eventsOf(
  'custody',
  {
    belongings_listed: { by: may['custody.keep'], details: { things: 'count', sealed: 'count' } },
    belongings_returned: {
      by: may['custody.keep'],
      details: { things: 'count', stillHere: 'count', to: RETURNED_TO, balanceRupiah: 'count' },
    },
    picture_added: { by: may['custody.keep'] },
    picture_removed: { by: may['custody.keep'] },
    savings_entered: { by: may['custody.savings'], details: { kind: ENTRY_KINDS, rupiah: 'count' }, line: 'weekly' },
    receipt_printed: { by: may['custody.savings'] },
    cash_counted: {
      by: may['custody.count'],
      details: { bookedRupiah: 'count', countedRupiah: 'count' },
      seenBy: toldOf.nobody,
    },
    list_taken_out: { by: may['custody.take_out_list'], details: TAKEN_OUT },
  },
  custody.tables.belongings.select,
)
