import { z } from 'zod'
import { DELIVERER_KINDS } from '../deliverers/rules.ts'
import { FAITHS } from '../places/rules.ts'
import { resourceRead } from '../places/shapes.ts'
import { CLASHES } from './clashes.ts'
import { CLASS_NEEDS, GIVES_AS, MEANT_FOR, RETURNED_FOR, SESSION_KINDS, WEEK_STATES } from './rules.ts'

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
  track: z.string().nullable(),
  faith: z.enum(FAITHS).nullable(),
  delivererId: z.string().nullable(),
  deliverer: z.string().nullable(),
  givesAs: z.enum(GIVES_AS).nullable(),
  /** who gives it beside her */
  helpers: z.array(z.object({ delivererId: z.string(), givesAs: z.enum(GIVES_AS), name: z.string() })),
  placeId: z.string().nullable(),
  place: z.string().nullable(),
  equipmentId: z.string().nullable(),
  equipment: z.string().nullable(),
  replacesOn: z.string().nullable(),
}

/** One as it is planned now, for whoever changes it. */
export const sessionNow = z.object({ ...session, version: z.number() })

export const clashShown = z.object({
  what: z.enum(CLASHES),
  onDay: z.string(),
  label: z.string().nullable(),
  other: z.object({ title: z.string(), group: z.string().nullable(), starts: z.string(), ends: z.string() }).nullable(),
})

/** A week with all that stands around it. */
export const weekRead = z.object({
  mondayOn: z.string(),
  days: z.array(
    z.object({
      onDay: z.string(),
      holiday: z.string().nullable(),
      blocks: z.array(z.object({ starts: z.string(), ends: z.string(), label: z.string() })),
    }),
  ),
  /** to whoever plans the draft, to everybody else what is published */
  sessions: z.array(
    z.object({
      ...session,
      version: z.number(),
      isSeries: z.boolean(),
      clashes: z.array(clashShown),
      /** against the version that the house sees, or against the one before it */
      change: z.enum(['new', 'changed']).nullable(),
    }),
  ),
  /** classes of this week that lack something, to whoever plans */
  notReady: z.array(z.object({ groupId: z.string(), name: z.string(), missing: z.array(z.enum(CLASS_NEEDS)) })),
  state: z.enum(WEEK_STATES),
  /** the version that the house sees; 0 while there is none */
  number: z.number(),
  publishedAt: z.string().nullable(),
  approvedBy: z.string().nullable(),
  /** how many sessions of that version are not there any more */
  gone: z.number(),
  /** of the draft, to whoever plans */
  plan: z
    .object({
      version: z.number(),
      proposedBy: z.string().nullable(),
      proposedAt: z.string().nullable(),
      isMine: z.boolean(),
      returnedFor: z.enum(RETURNED_FOR).nullable(),
    })
    .nullable(),
  /** guidance of one faith, with the faiths of the house for which there is nothing at its hour; to whoever plans */
  withoutAlternative: z.array(z.object({ sessionId: z.string(), faiths: z.array(z.enum(FAITHS)) })),
})

/** What a session may be planned with. */
export const choicesRead = z.object({
  resources: z.array(resourceRead),
  deliverers: z.array(
    z.object({
      delivererId: z.string(),
      name: z.string(),
      kind: z.enum(DELIVERER_KINDS),
      organisation: z.string().nullable(),
      /** of somebody from outside the last day on which vetting and statement both hold */
      clearedUntil: z.string().nullable(),
    }),
  ),
  intakes: z.array(z.object({ intakeId: z.string(), name: z.string() })),
})

const candidate = z.object({
  caseId: z.string(),
  label: z.string(),
  honorific: z.string().nullable(),
  isProtected: z.boolean(),
  track: z.string().nullable(),
})

/** A group with its women, as far as this reader knows them. */
export const groupRead = z.object({
  groupId: z.string(),
  name: z.string(),
  track: z.string().nullable(),
  intakeId: z.string().nullable(),
  fromOn: z.string(),
  untilOn: z.string().nullable(),
  version: z.number(),
  /** of a class of a track: what it needs, and who has seen that it is there; null for guidance */
  readiness: z
    .array(
      z.object({
        item: z.enum(CLASS_NEEDS),
        isReady: z.boolean(),
        checkedBy: z.string().nullable(),
        checkedAt: z.string().nullable(),
      }),
    )
    .nullable(),
  members: z.array(
    z.object({
      memberId: z.string(),
      caseId: z.string(),
      label: z.string(),
      honorific: z.string().nullable(),
      isProtected: z.boolean(),
      fromOn: z.string(),
    }),
  ),
  /** of whom this person may put somebody in */
  others: z.array(candidate),
  /** of those, whoever has no plan in force yet: a trade waits for it */
  waiting: z.array(candidate),
})
