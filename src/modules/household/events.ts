import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { household } from './policy.ts'
import { ANSWERS, ENTRY_KINDS, PARTS } from './rules.ts'

const may = household.actions

export const events = eventsOf(
  'household',
  {
    /** about a woman it stands on her timeline, for whoever is told where she lives and how (domain.md 8.3, I) */
    journal_noted: { by: may['household.write'], details: { kind: ENTRY_KINDS }, seenBy: toldOf.house },
    shift_handed_over: { by: may['household.write'], details: { part: PARTS } },
    shift_taken_over: { by: may['household.write'], details: { part: PARTS } },
    duty_planned: { by: may['household.plan'], details: { on: 'day', part: PARTS } },
    duty_removed: { by: may['household.plan'], details: { on: 'day', part: PARTS } },
    swap_asked: { by: may['household.write'] },
    swap_answered: { by: may['household.write'], details: { answer: ANSWERS } },
  },
  toldOf.nobody,
)
