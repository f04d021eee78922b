import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { gate } from './policy.ts'

const may = gate.actions

/** About no woman: whom somebody asked for is his word, and stands sealed. */
export const events = eventsOf(
  'gate',
  {
    visitor_noted: { by: may['gate.keep'] },
    visitor_let_in: { by: may['gate.keep'] },
    visitor_left: { by: may['gate.keep'] },
    entered_taken_back: { by: may['gate.keep'] },
    left_taken_back: { by: may['gate.keep'] },
    passed: { by: may['gate.keep'] },
    pass_taken_back: { by: may['gate.keep'] },
    thing_taken: { by: may['gate.keep'] },
    thing_given: { by: may['gate.keep'] },
    announced: { by: may['gate.expect'] },
    expected_came: { by: may['gate.keep'] },
    announcement_dropped: { by: may['gate.expect'] },
    likeness_seen: { by: may['gate.warned'] },
  },
  toldOf.nobody,
)
