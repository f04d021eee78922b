import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { medication } from './policy.ts'

const may = medication.actions

/** They name no case: whoever watches the chain reads all of a case, and that she takes something is the secret (domain.md 8.3, F). */
export const events = eventsOf(
  'medication',
  {
    planned: { by: may['medication.plan'] },
    plan_ended: { by: may['medication.plan'] },
    marked: { by: may['medication.round'] },
  },
  toldOf.nobody,
)
