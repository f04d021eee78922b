import { eventsOf } from '../../kernel/event.ts'
import { ROLES } from '../../kernel/roles.ts'
import { auth } from '../auth/policy.ts'
import { access } from './policy.ts'

const may = access.actions
const dismissers = auth.actions['auth.dismiss']

export const events = eventsOf('access', {
  centre_set_up: { by: 'everyone' },
  invited: { by: may['access.grant'], details: { roles: 'codes' } },
  role_granted: { by: may['access.grant'], details: { role: ROLES } },
  role_ended: { by: may['access.grant'], details: { role: ROLES } },
  dismissed: { by: dismissers, details: { handedOver: 'count' } },
  key_shared: { by: 'everyone', details: { group: 'code' } },
  key_declined: { by: 'everyone', details: { group: 'code' } },
  envelope_renewed: { by: may['access.grant'] },
  glass_broken: { by: may['access.break_glass'], details: { category: 'code' } },
  opening_reviewed: { by: may['access.review'], details: { verdict: 'code' } },
  assigned: { by: [...may['access.assign'], ...dismissers], details: { part: 'code' } },
  unassigned: { by: [...may['access.assign'], ...dismissers] },
})
