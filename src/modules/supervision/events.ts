import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { supervision } from './policy.ts'
import { PAPER_FORMS } from './rules.ts'

const may = supervision.actions

/** Of a talk between two the chain keeps that one was noted, and not with whom. */
export const events = eventsOf(
  'supervision',
  {
    work_sent: { by: may['supervision.own'] },
    work_answered: { by: may['supervision.read_sent'] },
    paper_made: { by: may['supervision.own'], details: { form: PAPER_FORMS } },
    talk_noted: { by: may['supervision.note'] },
  },
  toldOf.nobody,
)
