import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf, recordOf } from '../../kernel/form-input.ts'
import { FIRST_STEPS } from './first-week.ts'
import { profileForm } from './forms/profile.ts'
import { DAY_KINDS } from './rules.ts'

export const profile = inputOf(profileForm)

const year = z.int().min(2020).max(2100)
const day = z.strictObject({
  on: z.iso.date(),
  kind: z.enum(DAY_KINDS),
  name: z.string().trim().min(1).max(120),
  source: z.string().trim().min(1).max(160),
})

const { letterhead: _, ...plain } = profileForm.fields
/** as it was stored: lines of the letterhead may be fewer than are asked for today */
const stored = { letterhead: z.record(z.string(), z.string()), version: z.number() }

export const centres = {
  profile: query({
    may: 'centres.read',
    input: z.strictObject({}),
    output: recordOf(plain, { ...stored, isDemo: z.boolean() }),
  }),
  /** What a new centre has still to do before its first woman. */
  firstWeek: query({
    may: 'centres.first_week',
    input: z.strictObject({}),
    output: z.object({ steps: z.array(z.object({ step: z.enum(FIRST_STEPS), isDone: z.boolean() })) }),
  }),
  save: command({
    may: 'centres.change',
    input: inputOf(profileForm, { version: z.int() }),
    output: z.object({ version: z.number() }),
    refuses: ['ages_crossed'],
    clash: recordOf(plain, stored),
  }),
  /** Days on which the office is closed, of one year, and the years whose decree came with this version. */
  calendar: query({
    may: 'centres.read',
    input: z.strictObject({ year }),
    output: z.object({
      days: z.array(z.object({ on: z.string(), kind: z.enum(DAY_KINDS), name: z.string(), source: z.string() })),
      isLoaded: z.boolean(),
      known: z.array(z.number()),
    }),
  }),
  /** The holidays and the joint leave of a year from its decree. Twice is once. */
  loadHolidays: command({
    may: 'centres.calendar',
    input: z.strictObject({ year }),
    output: z.object({ added: z.number() }),
    refuses: ['year_unknown'],
  }),
  addDays: command({
    may: 'centres.calendar',
    input: z.strictObject({ days: z.array(day).min(1).max(200) }),
    output: z.object({ added: z.number() }),
  }),
  removeDay: command({
    may: 'centres.calendar',
    input: z.strictObject({ on: z.iso.date(), kind: z.enum(DAY_KINDS) }),
    output: z.object({}),
  }),
} as const
