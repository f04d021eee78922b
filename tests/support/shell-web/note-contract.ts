import type { z } from 'zod'
import type { Endpoint } from '../../../src/kernel/contract.ts'

/** The contract of a module that does not exist: one verb, answered by the fake server. */
export type NoteContract = {
  notes: { write: Endpoint<z.ZodType<{ text: string }, { text: string }>, z.ZodType<{ id: string }>> }
}
