import { z } from 'zod'
import { command } from '../../../src/kernel/contract.ts'

/** The contract of a module that does not exist: one verb, answered by the fake server. */
export const noteContract = {
  notes: {
    write: command({
      may: 'anyone',
      input: z.strictObject({ text: z.string() }),
      output: z.object({ id: z.string() }),
      refuses: ['something_new'],
    }),
  },
} as const
export type NoteContract = typeof noteContract
