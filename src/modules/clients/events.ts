import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { clients } from './policy.ts'

const may = clients.actions
const by = may['clients.register']

export const events = eventsOf(
  'clients',
  {
    identity_recorded: {
      by,
      details: { version: 'count' },
      meets: ['minimum_identity_recorded'],
      proof: { row: 'identities.case_id' },
    },
    identity_noted: { by, details: { version: 'count' }, line: 'step' },
    child_recorded: { by, line: 'step' },
    duplicates_asked: { by: may['clients.search'], details: { files: 'count' }, silent: true },
    duplicate_decided: { by, details: { verdict: 'code', files: 'count' } },
    merged: { by: may['clients.merge'], details: { cases: 'count' } },
    unmerged: { by: may['clients.merge'], details: { cases: 'count' } },
  },
  toldOf.identity,
)

/** Enough is known of her for the gate, or not yet. */
export type IdentityEvent = typeof events.identity_recorded | typeof events.identity_noted
