import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { choicesForm } from './forms/choices.ts'
import { MAIL_ABOUT, OUTCOMES, WHATS } from './rules.ts'

const line = z.string().regex(/^[a-z0-9_:-]{1,80}$/)

export const reminders = {
  /** What is new for me: made of the work that I may see, at every read. */
  news: query({
    may: 'anyone',
    input: z.strictObject({}),
    output: z.object({
      lines: z.array(
        z.object({
          line: z.string(),
          what: z.enum(WHATS),
          at: z.string(),
          isNew: z.boolean(),
          isUrgent: z.boolean(),
          kind: z.string(),
          params: z.record(z.string(), z.unknown()),
          caseId: z.string().nullable(),
          who: z.object({ label: z.string(), honorific: z.string().nullable(), isProtected: z.boolean() }).nullable(),
          /** of what is late in the house: how much of this kind */
          count: z.int().nullable(),
          link: z.string().nullable(),
        }),
      ),
    }),
  }),
  /** How I want to be reminded, and whether this house can send mail at all. */
  choices: query({
    may: 'anyone',
    input: z.strictObject({}),
    output: z.object({
      canMail: z.boolean(),
      quiet: z.object({ from: z.string(), until: z.string() }).nullable(),
      mail: z.object({ to: z.string(), about: z.array(z.enum(MAIL_ABOUT)), at: z.string() }).nullable(),
      /** what became of the last mail */
      last: z.object({ outcome: z.enum(OUTCOMES), at: z.string() }).nullable(),
    }),
  }),
  choose: command({
    may: 'anyone',
    quiet: true,
    input: inputOf(choicesForm),
    output: z.object({}),
    refuses: ['mail_not_set', 'address_invalid'],
  }),
  /** A line was opened. */
  see: command({ may: 'anyone', quiet: true, input: z.strictObject({ line }), output: z.object({}) }),
  /** Everything up to a moment: the latest line that stood on the page, so that what came later stays new. */
  seeAll: command({
    may: 'anyone',
    quiet: true,
    input: z.strictObject({ until: z.iso.datetime() }),
    output: z.object({}),
  }),
} as const
