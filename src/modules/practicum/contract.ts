import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { dayForm } from './forms/day.ts'
import { CASH_KINDS } from './rules.ts'
import { practicumSums } from './shapes.ts'

const id = z.uuid()

const countedThatDay = { on: z.string(), customers: z.number(), faces: z.array(z.number()), version: z.number() }

export const practicum = {
  ofCase: query({
    may: 'practicum.read',
    input: z.strictObject({ caseId: id }),
    output: z.object({
      mayWrite: z.boolean(),
      sums: practicumSums,
      /** the newest first */
      days: z.array(
        z.object({
          ...countedThatDay,
          dayId: z.string(),
          takings: z.number(),
          /** what was in the box when she closed */
          balance: z.number(),
          lines: z.array(
            z.object({
              lineId: z.string(),
              kind: z.enum(CASH_KINDS),
              what: z.string(),
              rupiah: z.number(),
              isStruck: z.boolean(),
            }),
          ),
        }),
      ),
    }),
  }),
  /** A day of her business; of a day that is there the counts are written over and the lines are added. */
  saveDay: command({
    may: 'practicum.write',
    input: inputOf(dayForm, { caseId: id, version: z.int().nonnegative() }),
    output: z.object({ dayId: z.string(), version: z.number() }),
    refuses: ['case_not_open', 'in_the_future', 'before_arrival', 'no_track', 'more_faces_than_customers'],
    clash: z.object(countedThatDay),
  }),
  /** A wrong line of the cash book: it stays, struck out, and no longer counts. */
  strikeLine: command({
    may: 'practicum.write',
    input: z.strictObject({ lineId: id }),
    output: z.object({}),
    refuses: ['already_struck', 'case_not_open'],
  }),
} as const
