import { z } from 'zod'
import { LIMITS } from '../health/rules.ts'

/** Who she is, as every roll and list of names shows her. */
export const label = {
  caseId: z.string(),
  label: z.string(),
  honorific: z.string().nullable(),
  isProtected: z.boolean(),
}

/** Those who may be marked. */
export const women = z.array(
  z.object({
    ...label,
    track: z.string().nullable(),
    /** what she does not do that day, for whoever is told of it (domain.md 8.3, E); never why */
    avoids: z.array(z.enum(LIMITS)),
  }),
)

/** A session of the timetable, as its roll begins with it. */
export const planned = z.object({
  plannedId: z.string(),
  onDay: z.string(),
  starts: z.string(),
  ends: z.string(),
  title: z.string(),
  place: z.string().nullable(),
  delivererId: z.string().nullable(),
  guest: z.string().nullable(),
  isPractice: z.boolean(),
})

/** Another roll of the same session. */
export const otherRoll = z.object({
  groupId: z.string(),
  savedBy: z.string(),
  savedAt: z.string(),
  isMine: z.boolean(),
})
