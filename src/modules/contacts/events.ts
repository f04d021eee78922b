import { eventsOf } from '../../kernel/event.ts'
import { holdsKey } from '../../kernel/policy.ts'
import { contacts } from './policy.ts'

const by = contacts.actions['contacts.keep']
const details = { reachable: 'count' } as const
/** Whom she fears, and through whom she can be reached, is told to nobody who may not read it. */
const seenBy = holdsKey('safety')

const two =
  '2 <= (select count(*) from safe_contacts s where s.centre_id = t.centre_id and s.case_id = t.case_id and s.is_reachable and s.ended_at is null)'

export const events = eventsOf(
  'contacts',
  {
    contact_recorded: { by, details },
    two_contacts_recorded: {
      by,
      details,
      meets: ['two_reachable_people_recorded'],
      proof: { row: 'safe_contacts.contact_id', where: two },
    },
    contact_ended: { by, details },
    // a new entry on her list may be the very one who was cleared: he is looked at again
    no_contact_recorded: { by, undoes: ['receiver_cleared'], proof: { row: 'no_contacts.no_contact_id' } },
    no_contact_ended: { by },
    first_night_recorded: { by },
  },
  seenBy,
)
