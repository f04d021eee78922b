import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { goOnForm } from './forms/go-on.ts'
import { VERDICTS, WHYS } from './rules.ts'

export const bulkReading = {
  /** More than sixty files are needed: why, with the second factor once more. Sixty more may be opened. */
  goOn: command({
    may: 'anyone',
    stepUp: true,
    input: inputOf(goOnForm),
    output: z.object({}),
    refuses: ['nothing_stopped'],
  }),
  /** Whoever opened more than sixty files within an hour, what nobody has looked at first. */
  bulkReads: query({
    may: 'bulkReading.review',
    input: z.strictObject({}),
    output: z.object({
      reads: z.array(
        z.object({
          bulkReadId: z.string(),
          who: z.string(),
          isMine: z.boolean(),
          at: z.string(),
          files: z.number(),
          /** null: the reader has said nothing */
          why: z.enum(WHYS).nullable(),
          lookBy: z.string(),
          reviewedAt: z.string().nullable(),
          reviewer: z.string().nullable(),
          verdict: z.enum(VERDICTS).nullable(),
        }),
      ),
    }),
  }),
  review: command({
    may: 'bulkReading.review',
    input: z.strictObject({ bulkReadId: z.uuid(), verdict: z.enum(VERDICTS) }),
    output: z.object({}),
    refuses: ['not_your_own', 'already_reviewed'],
  }),
} as const
