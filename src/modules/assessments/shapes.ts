import { z } from 'zod'
import { storedOf, unfinishedOf } from '../../kernel/form-input.ts'
import { CONFIRMATIONS } from './comprehensive/finding.ts'
import { GAPS } from './comprehensive/sign-off.ts'
import { classOf, formOf, PART_CODES, type PartCode, type Texts } from './forms/parts.ts'
import { NOT_ASKED } from './instruments/instrument.ts'
import { INSTRUMENTS } from './instruments/registry.ts'

/** The shapes that travel: parsed by the contract on the way in, and sealed as they are. */
export const id = z.uuid()

export const instrumentCode = z.enum([...new Set(INSTRUMENTS.map(({ code }) => code))] as [string, ...string[]]) // the registry is not empty
export const mode = z.enum(['read_aloud', 'self', 'joint'])

/** The key is the item's id, never its place. */
export const answers = z.record(z.string().max(40), z.union([z.int().min(0).max(100), z.literal(NOT_ASKED)]))
/** Null takes an answer back: it is open again. */
export const answersChange = z.record(
  z.string().max(40),
  z.union([z.int().min(0).max(100), z.literal(NOT_ASKED), z.null()]),
)

export const part = z.enum(PART_CODES)
/** That a text is of its part is the schema's to see; the types name any of them. */
type Written = { part: PartCode; text: NonNullable<Texts[PartCode]> }

/** A part that is being written: its own questions and no other's, none of them needed yet. */
export const partWritten = <const X extends z.ZodRawShape>(
  more: X,
): z.ZodType<Written & z.output<z.ZodObject<X>>, Written & z.input<z.ZodObject<X>>> =>
  z.discriminatedUnion(
    'part',
    PART_CODES.map((part) =>
      z.strictObject({ part: z.literal(part), text: unfinishedOf(formOf(part)), ...more }),
    ) as never,
  ) as never // one object for each part, with the text of its form

/** Texts as they are read back, under the limits of any day; what is closed to the reader is not there. */
export const textsRead: z.ZodType<Texts, Texts> = z.object(
  Object.fromEntries(PART_CODES.map((part) => [part, storedOf(formOf(part), classOf(part)).optional()])),
) as never // each text by its form

export const said = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
})
export const gap = z.object({
  code: z.enum(GAPS),
  params: z.object({ count: z.number() }).optional(),
  at: z
    .object({
      part: part.optional(),
      field: z.string().optional(),
      finding: z.string().optional(),
      need: z.string().optional(),
    })
    .optional(),
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
  meaning: z.enum(['better', 'worse', 'no_clear_change', 'not_established']),
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

export const wordedPart = z.object({
  language: z.enum(['id', 'en']),
  structure: z.number(),
  wordedOn: z.string(),
  title: z.string(),
  lines: z.array(z.object({ id: z.string(), label: z.string(), answer: z.string() })),
  findings: z.array(
    z.object({
      id: z.string(),
      statement: z.string(),
      isKey: z.boolean(),
      confirmation: z.enum(CONFIRMATIONS),
      confirmedBy: z.string(),
      evidence: z.array(z.object({ source: z.string(), method: z.string(), who: z.string().nullable() })),
    }),
  ),
})
