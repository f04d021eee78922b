import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { night } from './policy.ts'

export const events = eventsOf(
  'night',
  {
    received: { by: night.actions['night.receive'], seenBy: toldOf.nobody },
    completed: { by: night.actions['night.complete'] },
  },
  toldOf.course,
)
