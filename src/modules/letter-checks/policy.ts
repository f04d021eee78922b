import { policy } from '../../kernel/policy.ts'

/** Who holds the paper may ask; the code is the right to an answer. */
export const letterChecks = policy({ actions: {}, tables: {} })
