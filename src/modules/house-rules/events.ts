import { eventsOf } from '../../kernel/event.ts'
import { all, inMyCentre } from '../../kernel/rule.ts'
import { toldOf } from '../../kernel/told.ts'
import { houseRules, measureReaders } from './policy.ts'
import { ANSWERS, DECISIONS, UNDERSTOOD } from './rules.ts'

const may = houseRules.actions

/** Told to whoever reads the rows, and to nobody else: that something was noted is the matter. */
export const events = eventsOf(
  'house_rules',
  {
    written: { by: may['houseRules.write'], details: { version: 'count' }, seenBy: toldOf.nobody },
    told: { by: may['houseRules.tell'], details: { version: 'count', understood: UNDERSTOOD } },
    noted: { by: may['houseRules.note'] },
    heard: { by: may['houseRules.hear'] },
    decided: { by: may['houseRules.decide'], details: { decision: DECISIONS } },
    said: { by: may['houseRules.hear'] },
    objected: { by: may['houseRules.measures'] },
    answered: { by: may['houseRules.decide'], details: { answer: ANSWERS } },
  },
  all(inMyCentre, measureReaders),
)
