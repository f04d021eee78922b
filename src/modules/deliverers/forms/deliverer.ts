import { choice, choices, day, form, id, line, tick } from '../../../kernel/form.ts'
import { CHECKS, OUTSIDE_KINDS, PAPER_KINDS } from '../rules.ts'

/** Somebody from outside. Whoever has an account here is chosen, all others are written down by name. */
export const delivererForm = form('deliverers.deliverer', {
  personId: id({ optional: true, hint: true }),
  name: line({ min: 2, max: 120, optional: true, hint: true }),
  kind: choice(OUTSIDE_KINDS),
  organisation: line({ max: 120, optional: true }),
  topics: line({ max: 200, optional: true }),
  contact: line({ max: 120, optional: true, hint: true }),
  isActive: tick({ start: true }),
})

/** What was looked at, or that the statement was signed; where the paper lies, and until when it holds. */
export const paperForm = form('deliverers.paper', {
  kind: choice(PAPER_KINDS, { group: 'paper' }),
  checks: choices(CHECKS, { min: 1, when: { kind: 'vetting' }, hint: true }),
  doneOn: day({ start: 'today' }),
  validUntil: day({ hint: true }),
  keptAt: line({ min: 1, max: 80, hint: true }),
})
