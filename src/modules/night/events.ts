import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { night } from './policy.ts'
import { WITHDRAWN_AS } from './rules.ts'

export const events = eventsOf(
  'night',
  {
    received: { by: night.actions['night.receive'], seenBy: toldOf.nobody },
    withdrawn: { by: night.actions['night.complete'], seenBy: toldOf.nobody, details: { why: WITHDRAWN_AS } },
    completed: { by: night.actions['night.complete'] },
  },
  toldOf.course,
)
