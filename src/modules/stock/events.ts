import { eventsOf } from '../../kernel/event.ts'
import { TAKEN_OUT } from '../../kernel/list.ts'
import { toldOf } from '../../kernel/told.ts'
import { stock } from './policy.ts'

const may = stock.actions

export const events = eventsOf(
  'stock',
  {
    toolkit_added: { by: may['stock.keep'], details: { track: 'code', items: 'count', value: 'count' } },
    kits_bought: { by: may['stock.buy'], details: { count: 'count' } },
    kits_received: { by: may['stock.buy'], details: { count: 'count' } },
    toolkit_reserved: { by: may['stock.reserve'] },
    // her exit says that she was given it (terminations): two lines of one kit would be read as two
    toolkit_handed_over: { by: may['stock.reserve'], details: { value: 'count', second: 'flag' }, silent: true },
    toolkit_returned: { by: may['stock.reserve'] },
    list_taken_out: { by: may['stock.take_out_list'], details: TAKEN_OUT },
  },
  toldOf.stock,
)
