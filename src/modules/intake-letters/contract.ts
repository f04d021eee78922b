import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { STATES } from '../letters/rules.ts'
import { file, missing } from '../letters/shapes.ts'
import { BATCH_PAPERS, PRINTS } from './rules.ts'

const id = z.uuid()
const code = z.enum(BATCH_PAPERS)
/** several kinds at once */
const of = { intakeId: id, codes: z.array(code).min(1).max(BATCH_PAPERS.length) }

export const intakeLetters = {
  /** Women of an intake who were admitted, a line for each kind: who has this letter, and what the others lack before one can be made. */
  women: query({
    may: 'intakeLetters.make',
    input: z.strictObject(of),
    output: z.object({
      intake: z.string(),
      women: z.array(
        z.object({
          caseId: z.string(),
          code,
          /** her name or code, as this reader may see it */
          label: z.string(),
          isProtected: z.boolean(),
          isHere: z.boolean(),
          letter: z
            .object({ letterId: z.string(), number: z.string().nullable(), state: z.enum(STATES), version: z.number() })
            .nullable(),
          missing: z.array(missing),
        }),
      ),
    }),
  }),
  /** One woman's, as a single letter is issued. Sent for one after another, so that it can be stopped and gone on with. */
  issue: command({
    may: 'intakeLetters.make',
    input: z.strictObject({ intakeId: id, code, caseId: id }),
    output: z.object({ letterId: z.string(), number: z.string().nullable() }),
    refuses: ['letter_there', 'letter_incomplete', 'letter_subject_needed', 'letter_unprintable'],
  }),
  /** Letters as they were issued, woman by woman, as one PDF; the list before them says in a sentence who has none there, and why. */
  print: query({
    may: 'intakeLetters.make',
    stepUp: true,
    input: z.strictObject({ ...of, which: z.enum(PRINTS) }),
    output: file.omit({ sha256: true }),
    refuses: [
      'letter_file_damaged',
      'letter_not_issued',
      'letters_none',
      'letterhead_missing',
      'letters_too_large',
      'letters_too_many_pages',
      'unprintable',
    ],
  }),
} as const
