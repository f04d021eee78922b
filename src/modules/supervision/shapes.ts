import { z } from 'zod'
import { PARTS_PLAYED } from '../sessions/rules.ts'
import { TIMELY } from './rules.ts'

const count = z.number().int()

/** What was counted of a span of days. Numbers, and of trainings and stand-ins their names; of no woman anything. */
export const figures = z.object({
  women: count,
  inHouse: count,
  aftercare: count,
  notes: count,
  corrected: count,
  months: z.array(z.string()),
  parts: z.array(z.object({ part: z.enum(PARTS_PLAYED), counts: z.array(count) })),
  groups: count,
  conferences: count,
  chaired: count,
  visits: count,
  supervisions: count,
  leaveDays: count,
  trainings: z.array(z.object({ what: z.string(), on: z.string(), hours: count.nullable() })),
  stoodIn: z.array(z.object({ forWhom: z.string(), fromOn: z.string(), untilOn: z.string() })),
  timely: z.array(z.object({ what: z.enum(TIMELY), due: count, kept: count })),
})
export type Figures = z.output<typeof figures>
