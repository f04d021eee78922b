import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { inspections } from './policy.ts'

const may = inspections.actions

/** About no woman: a room is a thing of the house. */
export const events = eventsOf(
  'inspections',
  {
    items_written: { by: may['inspections.set'], details: { version: 'count' } },
    looked: { by: may['inspections.look'], details: { findings: 'count' } },
    mended: { by: may['inspections.look'] },
  },
  toldOf.nobody,
)
