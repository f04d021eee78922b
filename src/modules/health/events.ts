import { eventsOf } from '../../kernel/event.ts'
import { holdsKey } from '../../kernel/policy.ts'
import { all, any, inMyCentre, role } from '../../kernel/rule.ts'
import { toldOf } from '../../kernel/told.ts'
import { health, told } from './policy.ts'
import { LIMITS } from './rules.ts'

const may = health.actions
const by = may['health.screen']

/** As the row, of a class and a house without the protected. */
const limitTold = any(told, all(inMyCentre, role('auditor', 'data_protection_officer')))

/** That she was screened is known to whoever works on her story; what was found to nobody but the nurse and whom she lets read. */
export const events = eventsOf(
  'health',
  {
    screened: { by },
    screening_corrected: { by, details: { version: 'count' } },
    // that something was written, and never what kind of thing it is
    noted: { by, line: 'weekly' },
    medicine_received: { by: may['health.round'], details: { amount: 'count' }, seenBy: toldOf.nobody },
    medicine_thrown_away: { by: may['health.round'], details: { amount: 'count' }, seenBy: toldOf.nobody },
    limit_set: { by, details: { rule: LIMITS, until: 'day' }, seenBy: limitTold },
    limit_ended: { by, details: { rule: LIMITS }, seenBy: limitTold },
  },
  any(holdsKey('health'), holdsKey('narrative'), all(inMyCentre, role('auditor', 'data_protection_officer'))),
  'incident',
)
