import { z } from 'zod'
import type { Level } from './gas.ts'
import { LEVELS } from './gas.ts'
import type { Plan } from './plan.ts'
import { ATENSI_COMPONENTS, CLIENT } from './plan.ts'

const id = z.uuid()
const day = z.iso.date().nullable()
const long = z.string().max(4000)
const short = z.string().max(300)
const scale = z.int().min(1).max(3)

export const level = z.union(LEVELS.map((n) => z.literal(n)) as [z.ZodLiteral<Level>, ...z.ZodLiteral<Level>[]]) // five literals

const step = z.strictObject({
  id,
  activity: long,
  component: z.enum(ATENSI_COMPONENTS).nullable(),
  ownerId: z.union([z.literal(CLIENT), id]).nullable(),
  ownerWords: short.optional(),
  startsOn: day,
  endsOn: day,
  place: short.optional(),
  budgetLineId: short.optional(),
})
const goal = z.strictObject({
  id,
  herWords: long,
  needId: z.string().max(60).nullable(),
  levels: z.strictObject({ '-2': long, '-1': long, '0': long, '1': long, '2': long }),
  startLevel: level.nullable(),
  importance: scale,
  difficulty: scale,
  steps: z.array(step).max(30),
})

/** What a version says, as it travels and as it is sealed: one document. */
export const planBody = z.strictObject({
  goals: z.array(goal).max(10),
  discussedOn: day,
  reviewOn: day,
  note: long,
  /** why something of the version before is gone, by the id of the goal or step */
  removalReasons: z.record(z.string().max(60), long).default({}),
})
export type PlanBody = z.output<typeof planBody>

export const EMPTY_PLAN: PlanBody = { goals: [], discussedOn: null, reviewOn: null, note: '', removalReasons: {} }

const dayOf = (iso: string | null) => (iso === null ? null : Temporal.PlainDate.from(iso))

/** The document as the rules read it. */
export const planOf = (number: number, body: PlanBody): Plan => ({
  version: number,
  discussedOn: dayOf(body.discussedOn),
  removalReasons: body.removalReasons,
  goals: body.goals.map(({ steps, levels, ...g }) => ({
    ...g,
    levels: { [-2]: levels['-2'], [-1]: levels['-1'], 0: levels['0'], 1: levels['1'], 2: levels['2'] },
    steps: steps.map(({ startsOn, endsOn, ownerWords, place, budgetLineId, ...s }) => ({
      ...s,
      startsOn: dayOf(startsOn),
      endsOn: dayOf(endsOn),
      ...(ownerWords && { ownerWords }),
      ...(place && { place }),
      ...(budgetLineId && { budgetLineId }),
    })),
  })),
})
