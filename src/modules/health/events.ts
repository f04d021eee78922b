import { eventsOf } from '../../kernel/event.ts'
import { holdsKey } from '../../kernel/policy.ts'
import { all, any, inMyCentre, role } from '../../kernel/rule.ts'
import { health } from './policy.ts'

const by = health.actions['health.screen']

/** That she was screened is known to whoever works on her story; what was found to nobody but the nurse and whom she lets read. */
export const events = eventsOf(
  'health',
  { screened: { by }, screening_corrected: { by, details: { version: 'count' } } },
  any(holdsKey('health'), holdsKey('narrative'), all(inMyCentre, role('auditor', 'data_protection_officer'))),
  'incident',
)
