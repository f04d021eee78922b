import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { cleaning } from './policy.ts'
import { CHORES } from './rules.ts'

const may = cleaning.actions

/** Work of the house, on no woman's timeline. */
export const events = eventsOf(
  'cleaning',
  {
    planned: { by: may['cleaning.plan'], details: { turns: 'count' } },
    turn_changed: { by: may['cleaning.plan'], details: { chore: CHORES } },
    turn_ticked: { by: may['cleaning.plan'], details: { chore: CHORES } },
    rest_set: { by: may['cleaning.rest'] },
    rest_ended: { by: may['cleaning.rest'] },
  },
  toldOf.nobody,
)
