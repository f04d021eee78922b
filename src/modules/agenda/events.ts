import { eventsOf } from '../../kernel/event.ts'
import { TAKEN_OUT } from '../../kernel/list.ts'
import { toldOf } from '../../kernel/told.ts'
import { agenda } from './policy.ts'
import { NATURES, ORDERS } from './rules.ts'

const may = agenda.actions

export const events = eventsOf(
  'agenda',
  {
    letter_entered: { by: may['agenda.enter'], details: { nature: NATURES } },
    letter_scanned: { by: may['agenda.enter'] },
    letter_struck: { by: may['agenda.enter'] },
    letter_ordered: { by: may['agenda.order'], details: { what: ORDERS } },
    order_done: { by: may['agenda.follow'], details: { what: ORDERS } },
    list_taken_out: { by: may['agenda.take_out_list'], details: TAKEN_OUT },
  },
  toldOf.nobody,
)
