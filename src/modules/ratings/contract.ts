import { z } from 'zod'
import { query } from '../../kernel/contract.ts'

const faces = z.array(z.number()).length(5)

export const ratings = {
  /** Sums of weeks that are over. To whoever leads week by week and trainer by trainer, with the words; to everybody else her own. */
  summary: query({
    may: 'ratings.read',
    input: z.strictObject({}),
    output: z.object({
      mine: z
        .object({ ratings: z.number(), sessionTenths: z.number().nullable(), delivererTenths: z.number().nullable() })
        .nullable(),
      /** null for whoever does not lead */
      weeks: z
        .array(
          z.object({
            weekOn: z.string(),
            delivererId: z.string(),
            who: z.string(),
            /** null: no session was rated by five women */
            told: z.object({ ratings: z.number(), session: faces, deliverer: faces }).nullable(),
          }),
        )
        .nullable(),
      words: z.array(
        z.object({ wordId: z.string(), weekOn: z.string(), title: z.string(), who: z.string(), said: z.string() }),
      ),
    }),
  }),
} as const
