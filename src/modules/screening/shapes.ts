import { z } from 'zod'
import { storedOf } from '../../kernel/form-input.ts'
import { BIRTH_SOURCES, VERDICTS } from '../referrals/rules.ts'
import { by, day } from '../referrals/shapes.ts'
import { CRITERIA, CRITERION_RESULTS } from './forms/check.ts'
import { STAYS } from './forms/readiness.ts'
import { triageForm } from './forms/triage.ts'
import { ACTIONS, RISK_LEVELS, TRIAGE_QUESTIONS } from './triage.ts'

export const birth = z.strictObject({
  source: z.enum(BIRTH_SOURCES),
  year: z.int().min(1900).max(2100),
  on: day.optional(),
})
export const criterion = z.strictObject({
  code: z.enum(CRITERIA),
  result: z.enum(CRITERION_RESULTS),
  source: z.string().trim().max(160).default(''),
})

export const said = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
})

const text = z.string().optional()
export const verdict = z.enum(VERDICTS)
export const risk = z.enum(RISK_LEVELS)

/** What was asked so far, on the page of her selection. A part that this person holds no key for is null. */
export const screened = {
  check: z
    .object({
      verdict,
      isOverride: z.boolean(),
      age: z.number().nullable(),
      births: z.array(z.object({ source: z.enum(BIRTH_SOURCES), year: z.number(), on: text })),
      taken: z.enum(BIRTH_SOURCES).nullable(),
      warnings: z.array(said),
      rules: z.array(said),
      criteria: z.array(z.object({ code: z.enum(CRITERIA), result: z.enum(CRITERION_RESULTS), source: z.string() })),
      reason: text,
      ...by,
    })
    .nullable(),
  triage: z
    .object({
      said: storedOf(triageForm, 'safety'),
      level: risk,
      actions: z.array(z.enum(ACTIONS)),
      open: z.array(z.enum(TRIAGE_QUESTIONS)),
      isComplete: z.boolean(),
      ...by,
    })
    .nullable(),
  readiness: z
    .object({
      herWords: z.string(),
      canStay: z.enum(STAYS).nullable(),
      obstacles: z.string(),
      version: z.number(),
      ...by,
    })
    .nullable(),
}
