import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { survey } from './policy.ts'

const may = survey.actions

/** That somebody answered is no event: it would say when. */
export const events = eventsOf(
  'survey',
  { opened: { by: may['survey.lead'] }, answered: { by: may['survey.answer'] } },
  toldOf.nobody,
)
