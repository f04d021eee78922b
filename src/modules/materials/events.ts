import { eventsOf } from '../../kernel/event.ts'
import { TAKEN_OUT } from '../../kernel/list.ts'
import { toldOf } from '../../kernel/told.ts'
import { materials } from './policy.ts'
import { STORES } from './rules.ts'

const may = materials.actions

/** About no case: to whom something was issued stands on its line, for its own readers. */
export const events = eventsOf(
  'materials',
  {
    material_saved: { by: may['materials.keep'] },
    received: { by: may['materials.keep'], details: { quantity: 'count' } },
    issued: { by: may['materials.give'], details: { quantity: 'count' } },
    returned: { by: may['materials.give'], details: { quantity: 'count' } },
    corrected: { by: may['materials.give'] },
    written_off: { by: may['materials.keep'], details: { quantity: 'count' } },
    taking_begun: { by: may['materials.keep'], details: { store: STORES } },
    counted: { by: may['materials.keep'] },
    taking_closed: { by: may['materials.keep'], details: { store: STORES } },
    learning_saved: { by: may['materials.give'] },
    learning_given: { by: may['materials.give'] },
    list_taken_out: { by: may['materials.take_out_list'], details: TAKEN_OUT },
  },
  toldOf.nobody,
)
