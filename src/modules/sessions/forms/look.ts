import { choice, day, form } from '../../../kernel/form.ts'
import { LOOKS } from '../rules.ts'

/** Looking again at what a mediation agreed on (F22). */
export const lookForm = form('sessions.look', {
  outcome: choice(LOOKS, { group: 'look', column: true }),
  on: day({ start: 'today', column: true }),
})
