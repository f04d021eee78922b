import { z } from 'zod'
import { query } from '../../kernel/contract.ts'
import { CHAPTERS, FOLDS, SCOPES, STATES, THINGS, UNITS } from './rules.ts'

const month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/)
const value = z.number().nullable()
const figure = z.object({
  /** null of the first: it is called as the indicator is */
  name: z.string().nullable(),
  unit: z.enum(UNITS),
  fold: z.enum(FOLDS),
  /** null where nothing is to be counted; never 0 for that */
  now: value,
  before: value,
  /** what it is out of in this period */
  d: z.number(),
  n: z.number(),
})
const head = {
  no: z.number(),
  chapter: z.enum(CHAPTERS),
  state: z.enum(STATES),
  scope: z.enum(SCOPES),
  name: z.string(),
  how: z.string(),
  /** what is said where there is no number */
  none: z.string(),
  figures: z.array(figure),
}
const part = { part: z.string().nullable(), partName: z.string().nullable() }
const span = z.object({ month: z.string(), from: z.string(), until: z.string(), isRunning: z.boolean() })

/** The thirty-six figures of the field, counted under the reader's own eyes. */
export const indicators = {
  all: query({
    may: 'indicators.read',
    input: z.strictObject({ month: month.optional() }),
    output: z.object({
      span,
      before: z.string(),
      months: z.array(z.string()),
      indicators: z.array(z.object({ ...head, trail: z.array(value) })),
    }),
  }),
  /** One of them: what it means, what it is made of, and who is counted. */
  one: query({
    may: 'indicators.read',
    input: z.strictObject({ no: z.number().int().min(1).max(36), month: month.optional() }),
    output: z.object({
      span,
      before: z.string(),
      ...head,
      of: z.string(),
      from: z.string(),
      list: z.string().nullable(),
      /** a track has a name of its own; other parts are codes with a word */
      parts: z.array(z.object({ ...part, value, n: z.number(), d: z.number() })),
      /** what rows are of beside a woman, or in her place */
      thing: z.enum(THINGS).nullable(),
      rows: z.array(
        z.object({
          key: z.string(),
          caseId: z.string().nullable(),
          label: z.string(),
          honorific: z.string().nullable(),
          isProtected: z.boolean(),
          ...{ thingId: z.string().nullable(), what: z.string().nullable(), on: z.string().nullable() },
          ...part,
          n: z.number(),
          d: z.number(),
        }),
      ),
      /** rows of which each is met or not, and says so */
      isYesNo: z.boolean(),
      isCut: z.boolean(),
    }),
  }),
} as const
