import { z } from 'zod'

/** Who she is, as every roll and list of names shows her. */
export const label = {
  caseId: z.string(),
  label: z.string(),
  honorific: z.string().nullable(),
  isProtected: z.boolean(),
}
