import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { WHATS } from './rules.ts'

const line = z.string().regex(/^[a-z0-9_:-]{1,80}$/)

export const reminders = {
  /** What is new for me: made of the work that I may see, at every read. */
  news: query({
    may: 'anyone',
    input: z.strictObject({}),
    output: z.object({
      /** up to when this answer tells; what came later is not marked as seen with it */
      until: z.string(),
      lines: z.array(
        z.object({
          line: z.string(),
          what: z.enum(WHATS),
          at: z.string(),
          isNew: z.boolean(),
          isUrgent: z.boolean(),
          kind: z.string(),
          params: z.record(z.string(), z.unknown()),
          caseId: z.string().nullable(),
          who: z.object({ label: z.string(), honorific: z.string().nullable(), isProtected: z.boolean() }).nullable(),
          /** of what is late in the house: how much of this kind */
          count: z.int().nullable(),
          link: z.string().nullable(),
        }),
      ),
    }),
  }),
  /** A line was opened. */
  see: command({ may: 'anyone', quiet: true, input: z.strictObject({ line }), output: z.object({}) }),
  seeAll: command({
    may: 'anyone',
    quiet: true,
    input: z.strictObject({ until: z.iso.datetime() }),
    output: z.object({}),
  }),
} as const
