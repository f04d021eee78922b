import { z } from 'zod'
import { SKILL_LEVELS } from '../training/rules.ts'
import { READINESS } from './rules.ts'

export const track = z.string()
const said = z.string()
const by = { on: z.string(), by: z.string() }
const ownView = z.object({ achieved: z.string(), wants: z.string(), toTheHouse: z.string() })
export const reportHead = z.object({
  reportId: z.string(),
  intakeId: z.string(),
  name: z.string(),
  startsOn: z.string(),
  endsOn: z.string(),
  dueOn: z.string(),
  isOnTime: z.boolean(),
  writtenBy: z.string(),
  isMine: z.boolean(),
  deliveredAt: z.string(),
  receivedBy: z.string().nullable(),
  receivedAt: z.string().nullable(),
})

/** Everything of one evaluation; `null` where nothing was done, or where the reader holds no key (`maySeeStory`). */
export const evaluationPage = z.object({
  maySeeStory: z.boolean(),
  /** level by criterion as it was marked last in the final ratings of her units; a new test begins with it */
  offered: z.record(z.string(), z.literal(SKILL_LEVELS)),
  /** what the days of her practicum say so far */
  offeredPracticum: z
    .object({
      fromOn: z.string(),
      untilOn: z.string(),
      daysOpen: z.number(),
      customers: z.number(),
      revenueRupiah: z.number(),
      materialRupiah: z.number(),
      otherRupiah: z.number(),
      customerRating: z.number().nullable(),
      isCashBookKept: z.boolean(),
    })
    .nullable(),
  /** what the page of her business says already; a new plan of the evaluation begins with it */
  offeredPlan: z
    .object({
      ...{ product: z.string(), customers: z.string(), capital: z.string(), pricing: z.string() },
      on: z.string(),
    })
    .nullable(),
  skill: z
    .object({
      testId: z.string(),
      track,
      marks: z.record(z.string(), z.number()),
      meanHundredths: z.number(),
      isCompetent: z.boolean(),
      note: z.string().nullable(),
      tests: z.number(),
      ...by,
    })
    .nullable(),
  practicum: z
    .object({
      practicumId: z.string(),
      track,
      fromOn: z.string(),
      untilOn: z.string(),
      daysOpen: z.number(),
      customers: z.number(),
      revenueRupiah: z.number(),
      materialRupiah: z.number(),
      otherRupiah: z.number(),
      profitRupiah: z.number(),
      isCashBookKept: z.boolean(),
      customerRating: z.number().nullable(),
      mentorRating: z.number().nullable(),
      isProblemSolved: z.boolean(),
      note: z.string().nullable(),
      ...by,
    })
    .nullable(),
  instruments: z
    .object({
      repeated: z.array(z.object({ instrument: z.string(), on: z.string() })),
      explanation: z.string().nullable(),
      ...by,
    })
    .nullable(),
  /** what the plan holds now, for the form; null: the plan is not known here, or not this reader's */
  goalsToScore: z
    .array(
      z.object({
        goalId: z.string(),
        herWords: z.string(),
        /** what each of the five levels looks like, as it was written with her */
        levels: z.object({ '-2': said, '-1': said, '0': said, '1': said, '2': said }).nullable(),
        weight: z.number(),
        startLevel: z.number(),
        level: z.number().nullable(),
      }),
    )
    .nullable(),
  goals: z
    .object({
      t: z.number(),
      goals: z.array(
        z.object({
          goalId: z.string(),
          herWords: z.string(),
          weight: z.number(),
          level: z.number(),
          note: z.string().nullable(),
        }),
      ),
      ...by,
    })
    .nullable(),
  ownView: ownView.extend(by).nullable(),
  businessPlan: z.object({ plan: z.record(z.string(), z.string().optional()), ...by }).nullable(),
  decision: z
    .object({
      decision: z.enum(READINESS),
      months: z.number().nullable(),
      untilOn: z.string().nullable(),
      reason: z.string().nullable(),
      ...by,
    })
    .nullable(),
  extended: z.boolean(),
  report: reportHead.nullable(),
})
