import { z } from 'zod'
import { MEANINGS, MODES, NOT_ASKED } from './scales/instrument.ts'
import { CODES } from './scales/registry.ts'

/** The shapes that travel: parsed by the contract on the way in, and sealed as they are. */
export const id = z.uuid()
export const code = z.enum(CODES)
export const mode = z.enum(MODES)

/** The key is the item's id, never its place. */
export const answers = z.record(z.string().max(40), z.union([z.int().min(0).max(100), z.literal(NOT_ASKED)]))
/** Null takes an answer back: it is open again. */
export const answersChange = z.record(
  z.string().max(40),
  z.union([z.int().min(0).max(100), z.literal(NOT_ASKED), z.null()]),
)

const said = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
})
const score = z.object({ code: z.string(), value: z.number(), min: z.number(), max: z.number() })
/** What the answers say, as it was scored when the taking was finished. */
export const scored = z.object({
  scores: z.array(score),
  parts: z.array(score.extend({ band: said.optional() })),
  band: said.nullable(),
  notes: z.array(said),
  isComplete: z.boolean(),
  notAsked: z.array(z.string()),
  unanswered: z.array(z.string()),
  notApplicable: z.array(z.string()),
})
const change = z.object({
  code: z.string(),
  before: z.number(),
  after: z.number(),
  difference: z.number(),
  meaning: z.enum(MEANINGS),
})
export const comparison = z.object({
  baselineOn: z.string(),
  latestOn: z.string(),
  scores: z.array(change),
  parts: z.array(change),
})
export const worded = z.object({
  name: z.string(),
  lead: z.string(),
  items: z.array(z.object({ id: z.string(), text: z.string(), answer: z.string(), value: z.number().nullable() })),
  band: z.string().nullable(),
  notes: z.array(z.string()),
})
