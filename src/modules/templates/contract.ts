import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { MADE_PAPERS } from '../letters/papers/codes.ts'
import { base64, file, id } from '../letters/shapes.ts'

const paper = z.enum(MADE_PAPERS)
/** Five megabytes; base64 is a third longer. */
const oneFile = { bodyLimit: 7_100_000, input: z.strictObject({ code: paper, base64 }) }

export const templates = {
  list: query({
    may: 'templates.keep',
    input: z.strictObject({}),
    output: z.object({
      papers: z.array(
        z.object({
          code: paper,
          versions: z.array(
            z.object({
              templateId: z.string(),
              version: z.number(),
              isUsed: z.boolean(),
              at: z.string(),
              by: z.string(),
            }),
          ),
        }),
      ),
    }),
  }),
  /** A version, or without `templateId` the default to change in Word. Holds fields, no person. */
  file: query({
    may: 'templates.keep',
    input: z.strictObject({ code: paper, templateId: id.optional() }),
    output: file,
  }),
  /** Every mistake of a file, and when there is none the letter of an invented person made from it. */
  test: query({
    may: 'templates.keep',
    ...oneFile,
    output: z.object({
      problems: z.array(z.object({ tag: z.string(), problem: z.string(), en: z.string() })),
      sample: z.string().nullable(),
    }),
  }),
  upload: command({
    may: 'templates.keep',
    ...oneFile,
    upload: ['base64'],
    output: z.object({ templateId: z.string(), version: z.number() }),
    refuses: ['template_mistakes'],
  }),
  /** Without `templateId` the default of the program fills again. */
  use: command({
    may: 'templates.keep',
    input: z.strictObject({ code: paper, templateId: id.optional() }),
    output: z.object({}),
  }),
} as const
