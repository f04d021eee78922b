import { z } from 'zod'
import { storedOf, unfinishedOf } from '../../kernel/form-input.ts'
import { CONFIRMATIONS } from './comprehensive/finding.ts'
import { GAPS } from './comprehensive/sign-off.ts'
import { classOf, formOf, PART_CODES, type PartCode, type Texts } from './forms/parts.ts'

/** The shapes that travel: parsed by the contract on the way in, and sealed as they are. */
export const id = z.uuid()

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
