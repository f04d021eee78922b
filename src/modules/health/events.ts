import { eventsOf } from '../../kernel/event.ts'
import { holdsKey } from '../../kernel/policy.ts'
import { all, any, inMyCentre, role } from '../../kernel/rule.ts'
import { health, told } from './policy.ts'
import { LIMITS } from './rules.ts'

const by = health.actions['health.screen']

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
    limit_set: { by, details: { rule: LIMITS, until: 'day' }, seenBy: limitTold },
    limit_ended: { by, details: { rule: LIMITS }, seenBy: limitTold },
  },
  any(holdsKey('health'), holdsKey('narrative'), all(inMyCentre, role('auditor', 'data_protection_officer'))),
  'incident',
)
