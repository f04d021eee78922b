import { z } from 'zod'
import { CONDITIONS, TOOLKIT_STATES } from './rules.ts'

/** A kit with what is in it, wherever it is shown. */
export const kitShown = z.object({
  toolkitId: z.string(),
  label: z.string(),
  track: z.string(),
  state: z.enum(TOOLKIT_STATES),
  valueRupiah: z.number(),
  items: z.array(
    z.object({
      name: z.string(),
      brand: z.string().nullable(),
      serial: z.string().nullable(),
      quantity: z.number(),
      unit: z.string(),
      unitPriceRupiah: z.number(),
      condition: z.enum(CONDITIONS),
    }),
  ),
})
