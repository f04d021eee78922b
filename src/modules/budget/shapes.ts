import { z } from 'zod'
import { FUNDS, VERSION_KINDS, VERSION_STATES } from './rules.ts'

export const version = z.object({
  versionId: z.string(),
  kind: z.enum(VERSION_KINDS),
  ordinal: z.number(),
  state: z.enum(VERSION_STATES),
  totalRupiah: z.number(),
  madeBy: z.string(),
  madeAt: z.string(),
  proposedBy: z.string().nullable(),
  proposedAt: z.string().nullable(),
  lockedBy: z.string().nullable(),
  lockedAt: z.string().nullable(),
  /** what the head said when she gave it back; null where it is sealed for this reader */
  answer: z.string().nullable(),
})
/** Where a line stands: its programme and its activity, each with a code where whoever pays uses codes. */
const heading = {
  programmeCode: z.string().nullable(),
  programme: z.string().nullable(),
  activityCode: z.string().nullable(),
  activity: z.string(),
}
const spent = z.object({
  paidRupiah: z.number(),
  committedRupiah: z.number(),
  leftRupiah: z.number(),
  donePercent: z.number().nullable(),
})
export const line = z.object({
  lineId: z.string(),
  lineKey: z.string(),
  ...heading,
  name: z.string(),
  calculation: z.string(),
  priceRupiah: z.number(),
  amountRupiah: z.number(),
  accountId: z.string().nullable(),
  accountCode: z.string().nullable(),
  accountName: z.string().nullable(),
  fund: z.enum(FUNDS),
  fromMonth: z.number(),
  untilMonth: z.number(),
  ceilingRupiah: z.number().nullable(),
  ceilingReason: z.string().nullable(),
  isFromNeed: z.boolean(),
  track: z.string().nullable(),
  trackName: z.string().nullable(),
  /** goes by the number of women, and whether it still goes by that of the plan */
  perPerson: z.boolean(),
  fits: z.boolean(),
  /** the same line in the plan of the year before, with what was paid of it */
  before: z.object({ amountRupiah: z.number(), paidRupiah: z.number() }).nullable(),
  /** paid, promised, left and seen done, of a plan that is in force */
  spent: spent.nullable(),
  version: z.number(),
})
export const account = z.object({ accountId: z.string(), code: z.string(), name: z.string(), isUsed: z.boolean() })

/** A year: its versions beside each other, the lines of the newest, what it is measured by. */
export const planPage = z.object({
  planId: z.string(),
  year: z.number(),
  persons: z.number(),
  days: z.number(),
  /** a region pays: its calendar of the budget holds */
  isRegional: z.boolean(),
  /** the plan of the year before, as it stands last */
  before: z.object({ year: z.number(), persons: z.number(), totalRupiah: z.number() }).nullable(),
  /** names of what is taught and stands in no line */
  tracksWithout: z.array(z.string()),
  /** the oldest first; the last is the one that is worked on or in force */
  versions: z.array(version),
  /** lines of the newest version */
  lines: z.array(line),
  /** what stands under each key, in the order of `versions` */
  across: z.array(
    z.object({
      lineKey: z.string(),
      ...heading,
      name: z.string(),
      amounts: z.array(z.number().nullable()),
    }),
  ),
  /** the cash plan of the newest version, January first */
  months: z.array(z.number()),
  /** needs that the head carried into this year and that stand in no line yet */
  needs: z.array(z.object({ needId: z.string(), what: z.string(), costRupiah: z.number() })),
  mayWrite: z.boolean(),
  mayPropose: z.boolean(),
  mayDecide: z.boolean(),
  mayGoOn: z.boolean(),
  mayDrop: z.boolean(),
})
