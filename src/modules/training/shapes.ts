import { z } from 'zod'
import { LSP_RESULTS, ROUNDS } from './rules.ts'

const track = z.string()

export const unitRead = z.object({
  unitId: z.string(),
  track,
  position: z.number(),
  title: z.string(),
  lessonHours: z.number(),
  skkni: z.string().nullable(),
  isInUse: z.boolean(),
  version: z.number(),
})

/** A unit and how many lesson hours of it were practised. */
const progress = z.object({
  each: z.array(z.object({ unitId: z.string(), lessonHours: z.number(), practised: z.number() })),
  practised: z.number(),
  whole: z.number(),
})

export const classRead = z.object({
  groupId: z.string(),
  name: z.string(),
  track,
  units: z.array(unitRead),
  women: z.array(
    z.object({
      caseId: z.string(),
      label: z.string(),
      honorific: z.string().nullable(),
      isProtected: z.boolean(),
      progress,
    }),
  ),
  /** the newest first; how long the last one took is what is offered for the next */
  lessons: z.array(
    z.object({
      lessonId: z.string(),
      unit: z.string(),
      on: z.string(),
      minutes: z.number(),
      made: z.string(),
      /** of whom this reader may know */
      women: z.number(),
    }),
  ),
})

export const herRead = z.object({
  track: track.nullable(),
  units: z.array(unitRead),
  progress,
  /** the latest rating of each round of each unit */
  ratings: z.array(
    z.object({
      ratingId: z.string(),
      unitId: z.string(),
      round: z.enum(ROUNDS),
      on: z.string(),
      made: z.string(),
      by: z.string(),
      meanHundredths: z.number(),
      isCompetent: z.boolean().nullable(),
      /** how often this round was rated */
      times: z.number(),
    }),
  ),
  mayRate: z.boolean(),
  /** may this reader write what was said to her? */
  maySay: z.boolean(),
  entries: z.array(
    z.object({
      entryId: z.string(),
      unitId: z.string(),
      unit: z.string(),
      on: z.string(),
      minutes: z.number(),
      made: z.string(),
      by: z.string(),
      /** null: nothing was said, or it is closed to this reader */
      feedback: z.object({ said: z.string(), by: z.string() }).nullable(),
      version: z.number(),
    }),
  ),
})

export const lspRead = z.object({
  certificationId: z.string(),
  retestOf: z.string().nullable(),
  registeredOn: z.string(),
  heldOn: z.string().nullable(),
  result: z.enum(LSP_RESULTS).nullable(),
  validUntil: z.string().nullable(),
  lsp: z.string(),
  scheme: z.string(),
  number: z.string().nullable(),
  by: z.string(),
  /** BK, and no test again is registered yet */
  mayRetest: z.boolean(),
  version: z.number(),
})
