import { z } from 'zod'
import { STAGES, STATES } from '../cases/stages.ts'
import { aftermath } from '../complaints/shapes.ts'
import { acted } from '../deputies/shapes.ts'
import { BIRTH_SOURCES, KINDS, NO_LETTER_REASONS, SOURCES, STATUSES, URGENCIES } from '../referrals/rules.ts'
import { by, label, letterShown } from '../referrals/shapes.ts'
import { risk, said, screened, verdict } from '../screening/shapes.ts'
import { CHANNELS, WITH_WHOM } from './forms/contact.ts'

export const STEPS = ['proposed', 'taken_back', 'returned', 'decided', 'reopened', 'withdrawn'] as const

const text = z.string().optional()
const somebody = z.object({ name: z.string(), position: text, phone: text })
const birth = z.object({ source: z.enum(BIRTH_SOURCES), year: z.number(), on: text })

/** One page for selection. A part that this person holds no key for is null, and `hidden` names it. */
export const selectionPage = z.object({
  ...label,
  today: z.string(),
  codeName: z.string().nullable(),
  version: z.number(),
  state: z.enum(STATES),
  stage: z.enum(STAGES),
  risk: risk.nullable(),
  openedOn: z.string(),
  episode: z.number(),
  responsible: z.object({ id: z.string(), name: z.string() }).nullable(),
  source: z.enum(SOURCES),
  receivedAt: z.string(),
  urgency: z.enum(URGENCIES),
  listNo: z.number().nullable(),
  letter: letterShown.nullable(),
  noLetterReason: z.enum(NO_LETTER_REASONS).nullable(),
  intake: z.object({ id: z.string(), name: z.string(), startsOn: z.string() }).nullable(),
  registeredBy: z.string(),
  firstResponseDueOn: z.string(),
  decisionDueOn: z.string(),
  contactedAt: z.string().nullable(),
  triagedAt: z.string().nullable(),
  verdict: verdict.nullable(),
  isOverridden: z.boolean(),
  status: z.enum(STATUSES),
  isEmergency: z.boolean(),
  selectionDueOn: z.string().nullable(),
  shelterEndsOn: z.string().nullable(),
  waitingSince: z.string().nullable(),
  waitingUntil: z.string().nullable(),
  proposal: z
    .object({
      state: z.enum(['open', 'taken_back', 'returned', 'decided']),
      kind: z.enum(KINDS),
      byId: z.string(),
      ...by,
    })
    .nullable(),
  decision: z.object({ kind: z.enum(KINDS), byId: z.string(), ...by, as: acted }).nullable(),
  person: z
    .object({
      fullName: z.string(),
      birthDate: text,
      birthYear: z.number().optional(),
      district: text,
      hasNik: z.boolean(),
    })
    .nullable(),
  papers: z
    .object({
      escort: somebody.optional(),
      sender: somebody.optional(),
      births: z.array(birth),
      list: z
        .object({
          row: z.number(),
          note: z.string().nullable(),
          noContact: z.string().nullable(),
          makesNoContactRule: z.boolean(),
          nikState: z.enum(['whole', 'to_ask', 'missing']),
          remarks: z.array(z.string()),
          /** numbers of the regulation, and the sender's own codes behind them */
          groups: z.array(z.number()),
          codes: z.array(z.string()),
          children: z.string().nullable(),
        })
        .nullable(),
    })
    .nullable(),
  story: z.object({ reason: z.string(), done: text, told: text }).nullable(),
  ...screened,
  answer: z.object({ rule: text, alternative: text, complaintPath: text, nextStep: text, remark: text }).nullable(),
  contacts: z.array(
    z.object({
      contactId: z.string(),
      withWhom: z.enum(WITH_WHOM),
      channel: z.enum(CHANNELS),
      wasReached: z.boolean(),
      who: text,
      text: z.string().nullable(),
      ...by,
    }),
  ),
  steps: z.array(
    z.object({
      stepId: z.string(),
      step: z.enum(STEPS),
      kind: z.enum(KINDS).nullable(),
      reason: z.string().nullable(),
      ...by,
    }),
  ),
  ...aftermath,
  hidden: z.array(z.enum(['identity', 'narrative', 'safety'])),
  rules: z.object({
    minAge: z.number(),
    maxAge: z.number(),
    freePlaces: z.number(),
    maxWaitDays: z.number(),
    lastWaitDay: z.string(),
  }),
  /** for each kind of decision what still stands in its way, apart from the words of the decision itself; null when the reader cannot know */
  blockers: z
    .object({
      accept: z.array(said),
      wait: z.array(said),
      refer: z.array(said),
      refuse: z.array(said),
      emergency: z.array(said),
    })
    .nullable(),
})
