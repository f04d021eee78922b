import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'

/** What the platform itself writes down. The words stand with `access`, which owns the refusal. */
export const events = eventsOf(
  'access',
  { denied: { by: 'database', details: { endpoint: 'code', count: 'count' }, silent: true } },
  toldOf.nobody,
)
