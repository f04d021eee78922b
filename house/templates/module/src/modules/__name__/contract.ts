import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'

const id = z.uuid()

export const __camel__ = {
  /** What has been recorded about a case, newest first. */
  list: query({
    may: '__camel__.read',
    input: z.strictObject({ caseId: id }),
    output: z.object({ rows: z.array(z.object({ id: z.string(), happenedOn: z.string() })) }),
  }),
  /** Records that it happened on a day that is not in the future. */
  record: command({
    may: '__camel__.record',
    input: z.strictObject({ caseId: id, happenedOn: z.iso.date() }),
    output: z.object({ id: z.string() }),
    refuses: ['day_in_future'],
  }),
} as const
