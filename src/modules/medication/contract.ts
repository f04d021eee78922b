import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf, storedOf } from '../../kernel/form-input.ts'
import { WHERES } from '../cases/stages.ts'
import { planForm } from './forms/plan.ts'
import { MARKS, STANDINGS } from './rules.ts'

const id = z.uuid()
const mark = z.object({ mark: z.enum(MARKS), version: z.number(), by: z.string(), at: z.string() })
const dose = {
  planId: z.string(),
  onDay: z.string(),
  time: z.string(),
  standing: z.enum(STANDINGS),
  marked: mark.nullable(),
}
const person = { caseId: z.string(), label: z.string(), honorific: z.string().nullable(), isProtected: z.boolean() }
const text = storedOf(planForm, 'health')

export const medication = {
  /** What she takes; nothing for whoever holds no key, who is not told either whether there is something. */
  ofCase: query({
    may: 'medication.read',
    input: z.strictObject({ caseId: id }),
    output: z.object({
      isReadable: z.boolean(),
      mayWrite: z.boolean(),
      plans: z.array(
        z.object({
          planId: z.string(),
          times: z.array(z.string()),
          fromOn: z.string(),
          untilOn: z.string().nullable(),
          endedAt: z.string().nullable(),
          by: z.string(),
          text,
          /** of the last days, the first day first: what became of the doses whose time has come */
          days: z.array(z.object({ onDay: z.string(), due: z.number(), given: z.number(), open: z.number() })),
        }),
      ),
    }),
  }),
  savePlan: command({
    may: 'medication.plan',
    input: inputOf(planForm, { caseId: id }),
    output: z.object({ planId: z.string() }),
    refuses: ['no_time', 'ends_before', 'not_in_house'],
  }),
  endPlan: command({
    may: 'medication.plan',
    input: z.strictObject({ planId: id }),
    output: z.object({}),
    refuses: ['already_ended'],
  }),
  /** Today's doses, and those of the days before that nobody marked or that were marked today. */
  round: query({
    may: 'medication.round',
    input: z.strictObject({}),
    output: z.object({
      hasPlans: z.boolean(),
      doses: z.array(z.object({ ...dose, ...person, text, where: z.enum(WHERES) })),
    }),
  }),
  /** `version` is the mark that is corrected, 0 = nobody has marked it. */
  mark: command({
    may: 'medication.round',
    input: z.strictObject({
      planId: id,
      onDay: z.iso.date(),
      time: z.string().regex(/^\d{2}:\d{2}$/),
      version: z.int().min(0),
      mark: z.enum(MARKS),
    }),
    output: z.object({ version: z.number() }),
    refuses: ['not_yet', 'not_over', 'no_dose'],
    clash: mark,
  }),
} as const
