import { z } from 'zod'
import type { Level } from './gas.ts'
import { LEVELS } from './gas.ts'
import { ATENSI_COMPONENTS, CLIENT } from './plan.ts'

const id = z.uuid()
const day = z.iso.date().nullable()
const long = z.string().max(4000)
const short = z.string().max(300)
const scale = z.int().min(1).max(3)

export const level = z.union(LEVELS.map((n) => z.literal(n)) as [z.ZodLiteral<Level>, ...z.ZodLiteral<Level>[]]) // five literals

/** One step toward a goal: what is done, by whom, from when until when (form F16). */
const step = z.strictObject({
  id,
  activity: long,
  component: z.enum(ATENSI_COMPONENTS).nullable(),
  /** a member of staff, or `client`, she herself */
  ownerId: z.union([z.literal(CLIENT), id]).nullable(),
  /** where it is neither: a guest teacher, her mother, the health centre */
  ownerWords: short.optional(),
  startsOn: day,
  endsOn: day,
  place: short.optional(),
  /** the key of a line of the budget, and how it is called when it is chosen; without one the plan is warned, not refused (P51) */
  budgetLineId: short.optional(),
  budgetLine: short.optional(),
})
const goal = z.strictObject({
  id,
  /** her own sentence, as she said it */
  herWords: long,
  /** the need of the assessment that it answers */
  needId: z.string().max(60).nullable(),
  /** what would be seen at each of the five */
  levels: z.strictObject({ '-2': long, '-1': long, '0': long, '1': long, '2': long }),
  /** mostly −1 (domain.md 5.11) */
  startLevel: level.nullable(),
  importance: scale,
  difficulty: scale,
  steps: z.array(step).max(30),
})

/** What a version says, as it travels and as it is sealed: one document. */
export const planBody = z.strictObject({
  goals: z.array(goal).max(10),
  /** the day on which it was talked over with her */
  discussedOn: day,
  reviewOn: day,
  note: long,
  /** why something of the version before is gone, by the id of the goal or step */
  removalReasons: z.record(z.string().max(60), long).default({}),
})
export type PlanBody = z.output<typeof planBody>
export type Goal = PlanBody['goals'][number]
export type Step = Goal['steps'][number]

export const EMPTY_PLAN: PlanBody = { goals: [], discussedOn: null, reviewOn: null, note: '', removalReasons: {} }
