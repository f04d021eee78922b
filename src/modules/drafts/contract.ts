import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'

const key = z.string().regex(/^[a-z0-9./:-]{1,120}$/)

export const drafts = {
  /** What is being typed, sealed to its author alone; kept until it is saved as a record or thrown away. */
  save: command({
    may: 'anyone',
    quiet: true,
    input: z.strictObject({ key, body: z.string().max(100_000) }),
    output: z.object({ savedAt: z.string() }),
  }),
  get: query({
    may: 'anyone',
    input: z.strictObject({ key }),
    output: z.object({ body: z.string().nullable(), savedAt: z.string().nullable() }),
  }),
  list: query({
    may: 'anyone',
    input: z.strictObject({}),
    output: z.object({ drafts: z.array(z.object({ key: z.string(), savedAt: z.string() })) }),
  }),
  drop: command({ may: 'anyone', quiet: true, input: z.strictObject({ key }), output: z.object({}) }),
} as const
