import type { Endpoint } from '../../kernel/contract.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Began } from './began.ts'
import type { Runtime } from './runtime.ts'

/** May this person do this at all? Which rows is the tables' business. Errors: Refusal. */
export function admit(runtime: Runtime, endpoint: Endpoint, began: Began): void {
  if (endpoint.may === 'public' || endpoint.may === 'session') return
  if (began.state !== 'ok') throw new Refusal(began.state)
  if (endpoint.may !== 'anyone' && !runtime.can(began.roles, endpoint.may)) throw new Refusal('not_allowed')
  if (endpoint.stepUp && !began.steppedUp) throw new Refusal('step_up_needed')
}
