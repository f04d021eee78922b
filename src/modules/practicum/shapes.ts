import { z } from 'zod'

/** What is computed of the days of her business. */
export const practicumSums = z.object({
  takings: z.number(),
  material: z.number(),
  other: z.number(),
  profit: z.number(),
  balance: z.number(),
  customers: z.number(),
  faces: z.array(z.number()),
  /** mean of the faces in tenths; null while nobody gave one */
  meanTenths: z.number().nullable(),
  isCashBookKept: z.boolean(),
})
