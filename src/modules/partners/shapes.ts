import { z } from 'zod'
import { BARS, CAUTIONS, WORKPLACE_KINDS } from './rules.ts'

/** A partner as whoever writes down her work sees it: who it is, and how much room there is by what was signed. */
export const employer = z.object({
  partnerId: z.string(),
  name: z.string(),
  contact: z.string().nullable(),
  /** how many are there now, she among them */
  there: z.number(),
  /** by what is in force; null when nothing is */
  quota: z.number().nullable(),
  /** the last day of what was signed and is over */
  overOn: z.string().nullable(),
  cautions: z.array(z.enum(CAUTIONS)),
  /** why nobody, or why she does not, join what goes on there; it stays open to her by her own book */
  closedFor: z.enum([...BARS, 'protected_alone']).nullable(),
  /** what goes on there and may be joined; none for whoever brings nobody */
  deals: z.array(
    z.object({
      ...{ dealId: z.string(), kind: z.enum(WORKPLACE_KINDS), what: z.string() },
      ...{ fromOn: z.string(), dueOn: z.string() },
    }),
  ),
})
export type Employer = z.output<typeof employer>
