import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { answerForm, openForm, printForm, sheetForm } from './forms/survey.ts'
import { ELEMENTS, ROUND_STATES, WAYS } from './rules.ts'

const roundId = z.uuid()

/** How content the women are with the house, without their names (F32). */
export const survey = {
  /** The latest first. While a round runs nothing of it is told; of fewer than five that there are fewer. */
  rounds: query({
    may: 'survey.read',
    input: z.strictObject({}),
    output: z.object({
      rounds: z.array(
        z.object({
          roundId: z.string(),
          opensOn: z.string(),
          closesOn: z.string(),
          state: z.enum(ROUND_STATES),
          told: z
            .object({
              answers: z.number(),
              /** hundredths of 25 to 100; null: fewer than five said something to it */
              elements: z.array(z.object({ element: z.enum(ELEMENTS), mean: z.number().nullable() })),
              value: z.number().nullable(),
              /** how many answered in which way; null while one of them is one to four: the others would tell it */
              ways: z.array(z.object({ way: z.enum(WAYS), answers: z.number() })).nullable(),
            })
            .nullable(),
          words: z.array(z.string()),
          answer: z.string().nullable(),
          mayAnswer: z.boolean(),
        }),
      ),
      mayOpen: z.boolean(),
      /** the round into which this reader may type sheets */
      mayEnter: z.string().nullable(),
    }),
  }),
  /** F32 as paper, a page for each number. */
  sheets: query({
    may: 'survey.read',
    input: inputOf(printForm),
    output: z.object({ fileName: z.string(), type: z.string(), base64: z.string() }),
    refuses: ['numbers_end', 'letterhead_missing', 'unprintable', 'busy_retry'],
  }),
  open: command({
    may: 'survey.lead',
    input: inputOf(openForm),
    output: z.object({ roundId: z.string() }),
    refuses: ['round_runs', 'round_length'],
  }),
  /** A sheet that a woman filled in, or that somebody neutral filled in with her. No line of the chain: it would say when. */
  enter: command({
    may: 'survey.enter',
    quiet: true,
    input: inputOf(sheetForm, { roundId }),
    output: z.object({}),
    refuses: ['round_over', 'sheet_taken', 'nothing_said', 'leads_herself'],
  }),
  /** What the house does with it, for the notice board. */
  answer: command({
    may: 'survey.answer',
    input: inputOf(answerForm, { roundId }),
    output: z.object({}),
    refuses: ['round_not_over', 'survey_answered', 'names_somebody'],
  }),
} as const
