import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'

export const feed = {
  /** What is published from this week on, for a calendar program; nobody stands in it by name. */
  file: query({
    may: 'feed.file',
    input: z.strictObject({}),
    output: z.object({ count: z.number(), fileName: z.string(), type: z.string(), base64: z.string() }),
  }),
  /** Since when one has an address; what it is nobody can say any more. */
  mine: query({
    may: 'feed.own',
    input: z.strictObject({}),
    output: z.object({ madeAt: z.string().nullable() }),
  }),
  /** A new address, shown once; the one before ends. */
  make: command({ may: 'feed.own', input: z.strictObject({}), output: z.object({ path: z.string() }) }),
  end: command({ may: 'feed.own', input: z.strictObject({}), output: z.object({}), refuses: ['no_address'] }),
} as const
