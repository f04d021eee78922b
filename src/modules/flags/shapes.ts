import { z } from 'zod'
import { FLAG_KINDS } from '../cases/flag-kinds.ts'

/** What stands first on Beranda: a danger that nobody has closed, or what is to be done for a woman. */
export const urgentFlag = z.object({
  flagId: z.string(),
  caseId: z.string(),
  kind: z.enum(FLAG_KINDS),
  openedAt: z.string(),
  untilOn: z.string().nullable(),
  label: z.string(),
  honorific: z.string().nullable(),
  isProtected: z.boolean(),
  room: z.string().nullable(),
  /** of a danger: what comes next */
  step: z.enum(['stay', 'talk', 'close']).nullable(),
})
