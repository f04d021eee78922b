import { z } from 'zod'
import { query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { checkForm } from './forms/check.ts'

export const letterChecks = {
  /**
   * Whether a letter with this code was issued here, its number and its date; nothing else of it. Asked without a session: the office that
   * holds the letter has none.
   */
  check: query({
    may: 'public',
    input: inputOf(checkForm, {}),
    output: z.object({
      found: z.enum(['valid', 'cancelled', 'unknown']),
      number: z.string().nullable(),
      datedOn: z.string().nullable(),
      /** a file came back that is said to be signed outside; its signature was checked by nobody here */
      isCertified: z.boolean(),
    }),
    refuses: ['too_many'],
  }),
} as const
