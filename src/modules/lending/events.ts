import { eventsOf } from '../../kernel/event.ts'
import { holdsKey } from '../../kernel/policy.ts'
import { all, any, inMyCentre, role } from '../../kernel/rule.ts'
import { lending } from './policy.ts'
import { ASKED_CLASSES, DECLINES, PURPOSES } from './rules.ts'

const may = lending.actions
/** Her team, who leads, and who may give: nobody else learns that there is something to be read. */
const keepers = any(all(inMyCentre, role('head', 'coordinator', 'nurse')), holdsKey('narrative'), holdsKey('health'))

export const events = eventsOf(
  'lending',
  {
    asked: { by: may['lending.ask'], details: { class: ASKED_CLASSES, purpose: PURPOSES } },
    granted: { by: may['lending.answer'], details: { class: ASKED_CLASSES } },
    declined: { by: may['lending.answer'], details: { class: ASKED_CLASSES, reason: DECLINES } },
    /** by whoever gave it, or with the end of her stay and of what followed it */
    taken_back: { by: [...may['lending.answer'], 'head', 'social_worker'] },
  },
  keepers,
)
