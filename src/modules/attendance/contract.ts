import { z } from 'zod'
import { query } from '../../kernel/contract.ts'
import { STAGES, STATES, TRACKS } from '../cases/stages.ts'

export const attendance = {
  /** The sessions that I give, of today and, while nobody wrote their roll, of the week before. */
  mine: query({
    may: 'attendance.mine',
    input: z.strictObject({}),
    output: z.object({
      sessions: z.array(
        z.object({
          sessionId: z.string(),
          onDay: z.string(),
          starts: z.string(),
          ends: z.string(),
          title: z.string(),
          place: z.string().nullable(),
          rollId: z.string().nullable(),
        }),
      ),
    }),
  }),
  /** How many women stand where, and with whom; nobody by name. */
  overview: query({
    may: 'attendance.overview',
    input: z.strictObject({}),
    output: z.object({
      rows: z.array(
        z.object({ worker: z.string().nullable(), stage: z.enum(STAGES), state: z.enum(STATES), count: z.number() }),
      ),
    }),
  }),
  /** How women come to what is held for them, of two weeks: the whole house for those who lead it, else one's own. */
  twoWeeks: query({
    may: 'attendance.follow',
    input: z.strictObject({}),
    output: z.object({
      since: z.string(),
      /** how many of them are in the house */
      women: z.number(),
      tracks: z.array(
        z.object({
          track: z.enum(TRACKS).nullable(),
          attended: z.number(),
          counted: z.number(),
          percent: z.number().nullable(),
        }),
      ),
      low: z.array(
        z.object({
          caseId: z.string(),
          label: z.string(),
          honorific: z.string().nullable(),
          isProtected: z.boolean(),
          percent: z.number(),
          asks: z.enum(['review', 'talk']),
        }),
      ),
      last: z.object({ groupId: z.string(), heldAt: z.string(), attended: z.number(), listed: z.number() }).nullable(),
    }),
  }),
} as const
