import { eventsOf } from '../../kernel/event.ts'

/** What the platform itself writes down. The words stand with `access`, which owns the refusal. */
export const events = eventsOf('access', {
  denied: { by: 'database', details: { endpoint: 'code', count: 'count' }, silent: true },
})
