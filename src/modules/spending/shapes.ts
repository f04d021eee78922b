import { z } from 'zod'
import { FUNDS } from '../budget/rules.ts'
import { SPEND_KINDS, STATES } from './rules.ts'

export const request = z.object({
  requestId: z.string(),
  no: z.number(),
  year: z.number(),
  kind: z.enum(SPEND_KINDS),
  title: z.string(),
  lineName: z.string().nullable(),
  amountRupiah: z.number(),
  paidRupiah: z.number(),
  committedRupiah: z.number(),
  fund: z.enum(FUNDS),
  askedBy: z.string(),
  askedOn: z.string(),
  neededOn: z.string().nullable(),
  state: z.enum(STATES),
})
/** What a line of the budget has, promised, paid and left. */
export const line = z.object({
  lineKey: z.string(),
  activity: z.string(),
  name: z.string(),
  planRupiah: z.number(),
  committedRupiah: z.number(),
  paidRupiah: z.number(),
  leftRupiah: z.number(),
})

/** What the plan of a year came to. */
export const absorbed = z.object({
  year: z.number(),
  hasPlan: z.boolean(),
  planRupiah: z.number(),
  paidRupiah: z.number(),
  committedRupiah: z.number(),
  activities: z.array(
    z.object({
      /** null for what stands on no line */
      activity: z.string().nullable(),
      /** its programme, with the code; null where it has none */
      programme: z.string().nullable(),
      planRupiah: z.number(),
      paidRupiah: z.number(),
      committedRupiah: z.number(),
    }),
  ),
  months: z.array(
    z.object({
      month: z.number(),
      planRupiah: z.number(),
      /** null for months that have not come */
      paidRupiah: z.number().nullable(),
      committedRupiah: z.number(),
    }),
  ),
  /** every line in force */
  lines: z.array(
    z.object({
      lineKey: z.string(),
      name: z.string(),
      activity: z.string(),
      planRupiah: z.number(),
      paidRupiah: z.number(),
      committedRupiah: z.number(),
      leftRupiah: z.number(),
      /** done, as somebody saw it; null while nobody said */
      donePercent: z.number().nullable(),
      /** until the end of each month that has come: its money beside how far it was */
      months: z.array(z.object({ month: z.number(), paidRupiah: z.number(), donePercent: z.number().nullable() })),
    }),
  ),
  mayWrite: z.boolean(),
  nights: z.number(),
  meetings: z.number(),
  graduates: z.number(),
  /** what each track came to: on lines of its own, and its share by nights; null for women without a track */
  tracks: z.array(
    z.object({
      track: z.string().nullable(),
      name: z.string().nullable(),
      ownRupiah: z.number(),
      sharedRupiah: z.number(),
      nights: z.number(),
    }),
  ),
})
