import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { attendance } from './policy.ts'

export const events = eventsOf(
  'attendance',
  { goals_chosen: { by: attendance.actions['attendance.choose_goals'], details: { count: 'count' }, line: 'step' } },
  toldOf.story,
  'session',
)
