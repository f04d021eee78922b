import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { practicum } from './policy.ts'

const by = practicum.actions['practicum.write']

export const events = eventsOf(
  'practicum',
  {
    day_saved: { by, details: { on: 'day', customers: 'count' }, when: { day: 'on' }, line: 'weekly' },
    line_struck: { by, details: { on: 'day' }, when: { day: 'on' }, line: 'step' },
  },
  toldOf.class,
  'session',
)
