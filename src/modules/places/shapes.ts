import { z } from 'zod'
import { BLOCK_KINDS, FAITHS, RESOURCE_KINDS, SEASONS } from './rules.ts'

export const resourceRead = z.object({
  resourceId: z.string(),
  kind: z.enum(RESOURCE_KINDS),
  name: z.string(),
  seats: z.number().nullable(),
  isInUse: z.boolean(),
  version: z.number(),
})

/** Hours without class, when Ramadan is, and the faiths of the house. */
export const hoursRead = z.object({
  blocks: z.array(
    z.object({
      season: z.enum(SEASONS),
      kind: z.enum(BLOCK_KINDS),
      label: z.string(),
      starts: z.string(),
      ends: z.string(),
    }),
  ),
  months: z.array(z.object({ fromOn: z.string(), untilOn: z.string() })),
  faiths: z.array(z.enum(FAITHS)),
})
