import { z } from 'zod'
import { FORMS } from './rules.ts'

/** Who had a file of it sent to a device, the newest first. */
export const takings = z.array(z.object({ takingId: z.string(), form: z.enum(FORMS), at: z.string(), by: z.string() }))
