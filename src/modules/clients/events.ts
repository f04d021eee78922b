import { each, eventsOf, maybe } from '../../kernel/event.ts'
import { holdsKey } from '../../kernel/policy.ts'
import { clients } from './policy.ts'
import { ANSWERS, PURPOSES } from './rules.ts'

const may = clients.actions
const answers = each(PURPOSES, maybe(ANSWERS))
/** Whom she fears, and through whom she can be reached, is told to nobody who may not read it. */
const seenBy = holdsKey('safety')

export const events = eventsOf('clients', {
  admitted: { by: may['clients.register'], details: { registerNo: 'code', on: 'day', time: maybe('time') } },
  identity_recorded: {
    by: may['clients.register'],
    details: { version: 'count' },
    meets: ['minimum_identity_recorded'],
  },
  identity_noted: { by: may['clients.register'], details: { version: 'count' } },
  documents_listed: { by: may['clients.register'], details: { lacking: 'count' }, meets: ['missing_documents_listed'] },
  first_night_recorded: { by: may['clients.safety'] },
  receipt_minute_written: { by: may['clients.register'], details: { version: 'count' } },
  receipt_minute_signed: { by: may['clients.register'], meets: ['receipt_minute_signed'] },
  consent_recorded: { by: may['clients.register'], details: answers, meets: ['consent_recorded'] },
  consent_changed: { by: may['clients.register'], details: answers },
  consent_postponed: { by: may['clients.register'], details: answers },
  consent_withdrawn: {
    by: may['clients.register'],
    details: { ...answers, purpose: maybe(PURPOSES) },
    undoes: ['consent_recorded'],
  },
  purpose_withdrawn: { by: may['clients.register'], details: { purpose: PURPOSES } },
  contact_recorded: { by: may['clients.safety'], details: { reachable: 'count' }, seenBy },
  two_contacts_recorded: {
    by: may['clients.safety'],
    details: { reachable: 'count' },
    meets: ['two_reachable_people_recorded'],
  },
  contact_ended: { by: may['clients.safety'], details: { reachable: 'count' }, seenBy },
  // a new entry on her list may be the very one who was cleared: he is looked at again
  no_contact_recorded: { by: may['clients.safety'], undoes: ['receiver_cleared'], seenBy },
  no_contact_ended: { by: may['clients.safety'], seenBy },
  duplicates_asked: { by: may['clients.search'], details: { files: 'count' }, silent: true },
  duplicate_decided: { by: may['clients.register'], details: { verdict: 'code', files: 'count' } },
  merged: { by: may['clients.merge'], details: { cases: 'count' } },
  unmerged: { by: may['clients.merge'], details: { cases: 'count' } },
})

/** Enough is known of her for the gate, or not yet. */
export type IdentityEvent = typeof events.identity_recorded | typeof events.identity_noted
