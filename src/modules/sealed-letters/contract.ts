import { z } from 'zod'
import { query } from '../../kernel/contract.ts'

export const sealedLetters = {
  /** What the agenda of the house tells of them: that a number was taken, and on which day. */
  numbers: query({
    may: 'sealedLetters.numbers',
    input: z.strictObject({}),
    output: z.object({ numbers: z.array(z.object({ number: z.string(), takenOn: z.string() })) }),
  }),
} as const
