import { eventsOf } from '../../kernel/event.ts'
import { ROLES } from '../../kernel/roles.ts'
import { amongMy, any, onMyCaseload, role } from '../../kernel/rule.ts'
import { toldOf } from '../../kernel/told.ts'
import { auth } from '../auth/policy.ts'
import { access } from './policy.ts'

const may = access.actions
/** Who opened her file, and what a colleague found of it. */
const openings = any(role('head', 'coordinator'), onMyCaseload(), amongMy('opened'))
const dismissers = auth.actions['auth.dismiss']

export const events = eventsOf(
  'access',
  {
    centre_set_up: { by: 'everyone' },
    invited: { by: may['access.grant'], details: { roles: 'codes' } },
    role_granted: { by: may['access.grant'], details: { role: ROLES } },
    role_ended: { by: may['access.grant'], details: { role: ROLES } },
    card_closed: { by: dismissers },
    sessions_ended: { by: dismissers },
    dismissed: { by: dismissers, details: { handedOver: 'count' } },
    key_shared: { by: 'everyone', details: { group: 'code' } },
    key_declined: { by: 'everyone', details: { group: 'code' } },
    envelope_renewed: { by: may['access.grant'] },
    glass_broken: { by: may['access.break_glass'], details: { category: 'code' }, seenBy: openings },
    opening_reviewed: { by: may['access.review'], details: { verdict: 'code' }, seenBy: openings },
    assigned: {
      by: [...may['access.assign'], ...dismissers, 'administration', 'psychologist'],
      details: { part: 'code' },
    },
    unassigned: { by: [...may['access.assign'], ...dismissers] },
  },
  toldOf.course,
)
