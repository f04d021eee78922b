import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { incidents } from './policy.ts'
import { LETTER_TO, LEVELS, TOLD } from './rules.ts'

const may = incidents.actions

/** Of a woman who was there, on her timeline: its level alone. What is about no woman stands on the audit page. */
export const events = eventsOf(
  'incidents',
  {
    reported: { by: may['incidents.write'], details: { level: LEVELS } },
    added: { by: may['incidents.write'], seenBy: toldOf.nobody },
    told: { by: may['incidents.write'], details: { whom: TOLD }, seenBy: toldOf.nobody },
    step_given: { by: may['incidents.write'], seenBy: toldOf.nobody },
    step_done: { by: may['incidents.write'], seenBy: toldOf.nobody },
    closed: { by: may['incidents.lead'], seenBy: toldOf.nobody },
    letter_made: { by: may['incidents.watch'], details: { whom: LETTER_TO }, seenBy: toldOf.nobody },
    passed_on: { by: may['incidents.write'], details: { readers: 'count' }, seenBy: toldOf.nobody },
    escalated: { by: 'database', seenBy: toldOf.nobody },
  },
  toldOf.story,
  'incident',
)
