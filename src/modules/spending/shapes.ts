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
