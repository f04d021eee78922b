import { eventsOf } from '../../kernel/event.ts'
import { holdsKey } from '../../kernel/policy.ts'
import { contacts } from './policy.ts'

const by = contacts.actions['contacts.keep']
const details = { reachable: 'count' } as const
/** Whom she fears, and through whom she can be reached, is told to nobody who may not read it. */
const seenBy = holdsKey('safety')

export const events = eventsOf('contacts', {
  contact_recorded: { by, details, seenBy },
  two_contacts_recorded: { by, details, meets: ['two_reachable_people_recorded'] },
  contact_ended: { by, details, seenBy },
  // a new entry on her list may be the very one who was cleared: he is looked at again
  no_contact_recorded: { by, undoes: ['receiver_cleared'], seenBy },
  no_contact_ended: { by, seenBy },
  first_night_recorded: { by },
})
