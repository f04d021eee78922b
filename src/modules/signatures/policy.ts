import { policy } from '../../kernel/policy.ts'
import { WRITERS } from '../letters/rules.ts'

export const signatures = policy({
  actions: {
    /** whoever hands over a receipt: the file lies beside the letter, where the rules of its own files ask again */
    'signatures.take': [...WRITERS],
  },
  tables: {},
})
