import { eventsOf, maybe } from '../../kernel/event.ts'
import { TAKEN_OUT } from '../../kernel/list.ts'
import { toldOf } from '../../kernel/told.ts'
import { needs } from './policy.ts'
import { DECISIONS, NEED_KINDS } from './rules.ts'

const may = needs.actions

/** On the timeline of a woman who was named: that something was asked for her, and what the head said. Of no woman, on the audit page alone. */
export const events = eventsOf(
  'needs',
  {
    asked: { by: may['needs.ask'], details: { kind: NEED_KINDS } },
    decided: { by: may['needs.decide'], details: { decision: DECISIONS } },
    fulfilled: { by: may['needs.settle'], details: { spent: maybe('count') }, seenBy: toldOf.nobody },
    carried: { by: may['needs.settle'], details: { year: 'count' }, seenBy: toldOf.nobody },
    list_taken_out: { by: may['needs.take_out_list'], details: TAKEN_OUT, seenBy: toldOf.nobody },
  },
  toldOf.story,
)
