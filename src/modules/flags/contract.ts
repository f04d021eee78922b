import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf, storedOf } from '../../kernel/form-input.ts'
import { SIGNS_AS } from '../access/rules.ts'
import { FLAG_KINDS } from '../cases/flag-kinds.ts'
import { closeForm } from './forms/close.ts'
import { planForm } from './forms/plan.ts'
import { raiseForm } from './forms/raise.ts'
import { FEELS_SAFE, stayForm } from './forms/stay.ts'
import { talkForm } from './forms/talk.ts'
import { CAUSES, SOURCES } from './rules.ts'

const id = z.uuid()
const on = { caseId: id }
const flag = z.object({
  flagId: z.string(),
  kind: z.enum(FLAG_KINDS),
  openedAt: z.string(),
  untilOn: z.string().nullable(),
  /** null for whoever is told what to do and not why */
  team: z
    .object({
      source: z.enum(SOURCES),
      openedBy: z.string(),
      causes: z.array(z.enum(CAUSES)),
      words: z.string().nullable(),
      stay: z.object({ feelsSafe: z.enum(FEELS_SAFE), withHer: z.string() }).nullable(),
      stayedAt: z.string().nullable(),
      closedAt: z.string().nullable(),
      closedBy: z.string().nullable(),
      reason: z.string().nullable(),
    })
    .nullable(),
})
const plan = z.object({ said: storedOf(planForm, 'safety'), version: z.number(), by: z.string(), at: z.string() })

export const flags = {
  /** Her flags as far as this person may see them; for her team also what was said, the talks and the plan. */
  ofCase: query({
    may: 'flags.read',
    input: z.strictObject(on),
    output: z.object({
      label: z.string(),
      open: z.array(flag),
      closed: z.array(flag),
      talks: z.array(z.object({ said: storedOf(talkForm, 'narrative'), by: z.string(), at: z.string() })),
      /** null: not written yet, or not for this person (`hidden`) */
      plan: plan.nullable(),
      isPlanHidden: z.boolean(),
      mayWork: z.boolean(),
      mayPlan: z.boolean(),
      today: z.string(),
    }),
  }),
  /** The stop: a danger after which nobody has written yet who is with her. Null when nothing stops. */
  stop: query({
    may: 'flags.read',
    input: z.strictObject(on),
    output: z.object({
      stop: z
        .object({
          flagId: z.string(),
          label: z.string(),
          honorific: z.string().nullable(),
          source: z.enum(SOURCES),
          openedAt: z.string(),
          causes: z.array(z.enum(CAUSES)),
          calls: z.array(
            z.object({
              role: z.enum(['head', 'psychologist', 'house_mother']),
              callName: z.string(),
              /** she stands in for the head */
              signsAs: z.enum(SIGNS_AS).nullable(),
            }),
          ),
          isHouseTold: z.boolean(),
          me: z.string(),
        })
        .nullable(),
    }),
  }),
  /** She is not alone: does she feel safe now, and who is with her. The stopped work may go on. */
  stay: command({
    may: 'flags.work',
    input: inputOf(stayForm, { caseId: id, flagId: id }),
    output: z.object({}),
    refuses: ['flag_closed'],
  }),
  saveTalk: command({
    may: 'flags.work',
    input: inputOf(talkForm, on),
    output: z.object({ talkId: z.string() }),
  }),
  savePlan: command({
    may: 'flags.plan',
    input: inputOf(planForm, { caseId: id, version: z.int().min(0) }),
    output: z.object({ version: z.number() }),
    clash: plan,
  }),
  raise: command({
    may: 'flags.work',
    input: inputOf(raiseForm, on),
    output: z.object({ flagId: z.string() }),
    refuses: ['until_in_the_past'],
  }),
  /** A person closes it, with a reason. What the house and the class were told ends with the last danger. */
  close: command({
    may: 'flags.work',
    input: inputOf(closeForm, { caseId: id, flagId: id }),
    output: z.object({}),
    refuses: ['flag_closed', 'stay_first'],
  }),
} as const
