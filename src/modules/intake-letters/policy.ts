import { policy } from '../../kernel/policy.ts'
import { WRITERS } from '../letters/rules.ts'

export const intakeLetters = policy({
  actions: {
    /** whoever takes a number from the book */
    'intakeLetters.make': [...WRITERS],
  },
  tables: {},
})
