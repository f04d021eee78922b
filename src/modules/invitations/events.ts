import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { invitations } from './policy.ts'

const by = invitations.actions['invitations.invite']

export const events = eventsOf(
  'invitations',
  { invited: { by, details: { until: 'day' } }, taken_back: { by }, names_told: { by, details: { count: 'count' } } },
  toldOf.nobody,
)
