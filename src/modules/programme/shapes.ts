import { z } from 'zod'
import { TRACKS } from '../cases/stages.ts'
import { CLASHES } from './clashes.ts'
import { FAITHS, MEANT_FOR, SESSION_KINDS } from './rules.ts'

/** One session as everybody reads it: with the name of the group, never of a woman. */
export const session = {
  sessionId: z.string(),
  onDay: z.string(),
  starts: z.string(),
  ends: z.string(),
  kind: z.enum(SESSION_KINDS),
  title: z.string(),
  meantFor: z.enum(MEANT_FOR),
  groupId: z.string().nullable(),
  group: z.string().nullable(),
  track: z.enum(TRACKS).nullable(),
  faith: z.enum(FAITHS).nullable(),
  delivererId: z.string().nullable(),
  deliverer: z.string().nullable(),
  placeId: z.string().nullable(),
  place: z.string().nullable(),
  equipmentId: z.string().nullable(),
  equipment: z.string().nullable(),
  replacesOn: z.string().nullable(),
}

export const clashShown = z.object({
  what: z.enum(CLASHES),
  onDay: z.string(),
  label: z.string().nullable(),
  other: z.object({ title: z.string(), group: z.string().nullable(), starts: z.string(), ends: z.string() }).nullable(),
})
