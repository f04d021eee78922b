import { z } from 'zod'
import { BIRTH_SOURCES } from '../referrals/rules.ts'
import { by, day } from '../referrals/shapes.ts'
import { TRIAGE } from './triage.ts'

export const CRITERIA = [
  'recommendation',
  'willing_to_stay',
  'fit_for_class',
  'no_legal_process',
  'family_informed',
] as const
export const CRITERION_RESULTS = ['met', 'unmet', 'unknown', 'not_needed'] as const

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

const answersOf = <Q extends keyof typeof TRIAGE>(question: Q) =>
  z
    .enum(
      // the table's own answers
      Object.keys(TRIAGE[question]) as [keyof (typeof TRIAGE)[Q] & string, ...(keyof (typeof TRIAGE)[Q] & string)[]],
    )
    .optional()
/** A question that is missing was not asked yet. */
export const triageAnswers = z.strictObject({
  injury: answersOf('injury'),
  suicidal_thought: answersOf('suicidal_thought'),
  pregnancy: answersOf('pregnancy'),
  child_with_her: answersOf('child_with_her'),
  pursuer: answersOf('pursuer'),
  weapon: answersOf('weapon'),
  drugs: answersOf('drugs'),
  infectious_symptoms: answersOf('infectious_symptoms'),
  minor: answersOf('minor'),
})

export const said = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
})

const text = z.string().optional()
const birthShown = z.object({ source: z.string(), year: z.number(), on: text })

/** What was asked so far, on the page of her selection. A part that this person holds no key for is null. */
export const screened = {
  check: z
    .object({
      verdict: z.string(),
      isOverride: z.boolean(),
      age: z.number().nullable(),
      births: z.array(birthShown),
      taken: z.string().nullable(),
      warnings: z.array(said),
      rules: z.array(said),
      criteria: z.array(z.object({ code: z.string(), result: z.enum(CRITERION_RESULTS), source: z.string() })),
      reason: text,
      ...by,
    })
    .nullable(),
  triage: z
    .object({
      answers: triageAnswers,
      weeks: z.number().optional(),
      tonight: text,
      note: text,
      level: z.string(),
      actions: z.array(z.string()),
      open: z.array(z.string()),
      isComplete: z.boolean(),
      ...by,
    })
    .nullable(),
  readiness: z
    .object({
      herWords: z.string(),
      canStay: z.enum(['yes', 'unsure', 'no']).nullable(),
      obstacles: z.string(),
      version: z.number(),
      ...by,
    })
    .nullable(),
}
