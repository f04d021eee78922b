import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { DISK_LEVELS } from '../../kernel/disk-level.ts'
import { CODES, OUTCOMES, RUN_KINDS } from './rules.ts'

const maybe = z.string().nullable()
const standing = z.enum(['good', 'near', 'late', 'never'])

export const backups = {
  /** How old the newest copy is, when one was last tried, and what happened lately. */
  state: query({
    may: 'backups.see',
    input: z.strictObject({}),
    output: z.object({
      backup: z.object({
        standing,
        at: maybe,
        bytes: z.number().nullable(),
        isSameDisk: z.boolean(),
        isAsked: z.boolean(),
      }),
      drill: z.object({ standing, at: maybe, minutes: z.number().nullable() }),
      /** of the database; null where it is not on this machine */
      disk: z.object({ level: z.enum(DISK_LEVELS), freeMegabytes: z.number(), reads: z.number() }).nullable(),
      /** what is sealed away between two copies; null on a server of the operator, whose own archiving does it */
      changes: z
        .object({ standing: z.enum(['good', 'late']), at: maybe, refusedWith: z.enum(CODES).nullable() })
        .nullable(),
      /** what the last one that did not come to be was refused with */
      refusedWith: z.enum(CODES).nullable(),
      runs: z.array(
        z.object({
          runId: z.string(),
          at: z.string(),
          kind: z.enum(RUN_KINDS),
          outcome: z.enum(OUTCOMES),
          code: z.enum(CODES).nullable(),
          rows: z.number().nullable(),
          seconds: z.number().nullable(),
        }),
      ),
    }),
  }),
  /** A copy now: the worker makes it within a minute. */
  ask: command({
    may: 'backups.ask',
    input: z.strictObject({}),
    output: z.object({}),
    refuses: ['already_asked'],
  }),
} as const
