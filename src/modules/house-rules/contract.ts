import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { answerForm, decideForm, hearForm, noteForm, objectForm, rulesForm, tellForm } from './forms/house-rules.ts'
import { ANSWERS, BESIDE, DECISIONS, HEARD, STATES, TOLD_HOW, UNDERSTOOD, WORDS } from './rules.ts'

const id = z.uuid()
const measureId = id
const woman = z.object({
  caseId: z.string(),
  label: z.string(),
  honorific: z.string().nullable(),
  isProtected: z.boolean(),
})
const measure = woman.extend({
  measureId: z.string(),
  rule: z.string(),
  happenedOn: z.string(),
  decision: z.enum(DECISIONS).nullable(),
  endsOn: z.string().nullable(),
  state: z.enum(STATES),
})

export const houseRules = {
  /** The rules that hold today, and who of the women in the house has not been told them. */
  rules: query({
    may: 'houseRules.read',
    input: z.strictObject({}),
    output: z.object({
      version: z.number(),
      madeAt: z.string().nullable(),
      madeBy: z.string().nullable(),
      rules: z.array(z.object({ ruleId: z.string(), text: z.string(), why: z.string().nullable() })),
      /** of women whom this reader may know; null for whoever tells nobody */
      untold: z.array(woman.extend({ before: z.enum(UNDERSTOOD).nullable() })).nullable(),
    }),
  }),
  saveRules: command({
    may: 'houseRules.write',
    input: inputOf(rulesForm, { version: z.int().min(0) }),
    output: z.object({ version: z.number() }),
    refuses: ['rule_twice', 'nothing_changed'],
    clash: z.object({
      version: z.number(),
      rules: z.array(z.object({ text: z.string(), why: z.string().nullable() })),
    }),
  }),
  tell: command({
    may: 'houseRules.tell',
    input: inputOf(tellForm, { caseId: id }),
    output: z.object({}),
    refuses: ['no_rules_yet', 'not_in_house'],
  }),
  /** What was told to her, the latest first. */
  toldTo: query({
    may: 'houseRules.measures',
    input: z.strictObject({ caseId: id }),
    output: z.object({
      told: z.array(
        z.object({
          version: z.number(),
          at: z.string(),
          by: z.string(),
          how: z.enum(TOLD_HOW),
          understood: z.enum(UNDERSTOOD),
        }),
      ),
    }),
  }),
  measures: query({
    may: 'houseRules.measures',
    input: z.strictObject({}),
    output: z.object({ measures: z.array(measure) }),
  }),
  measure: query({
    may: 'houseRules.measures',
    input: z.strictObject({ measureId }),
    output: measure.extend({
      reportedBy: z.string(),
      reportedAt: z.string(),
      heard: z.object({ at: z.string(), by: z.string(), how: z.enum(HEARD), beside: z.enum(BESIDE) }).nullable(),
      decided: z.object({ at: z.string(), by: z.string() }).nullable(),
      told: z.object({ at: z.string(), by: z.string() }).nullable(),
      objection: z
        .object({
          at: z.string(),
          dueOn: z.string(),
          answer: z.enum(ANSWERS).nullable(),
          answeredAt: z.string().nullable(),
          answeredBy: z.string().nullable(),
        })
        .nullable(),
      words: z.array(z.object({ kind: z.enum(WORDS), at: z.string(), by: z.string(), text: z.string() })),
      /** who has read it and can tell, for whoever came later */
      readers: z.array(z.string()),
      mayHear: z.boolean(),
      mayDecide: z.boolean(),
      mayTell: z.boolean(),
      mayObject: z.boolean(),
      mayAnswer: z.boolean(),
    }),
  }),
  note: command({
    may: 'houseRules.note',
    input: inputOf(noteForm),
    output: z.object({ measureId: z.string() }),
    refuses: ['not_in_house', 'happened_in_future', 'decides_notes_nothing'],
  }),
  hear: command({
    may: 'houseRules.hear',
    input: inputOf(hearForm, { measureId }),
    output: z.object({}),
    refuses: ['measure_moved_on', 'noted_by_you'],
  }),
  decide: command({
    may: 'houseRules.decide',
    input: inputOf(decideForm, { measureId }),
    output: z.object({}),
    refuses: ['measure_moved_on', 'noted_by_you', 'not_heard', 'ends_in_past', 'measure_too_long'],
  }),
  /** It was said to her, with the way to object. */
  sayToHer: command({
    may: 'houseRules.hear',
    input: z.strictObject({ measureId }),
    output: z.object({}),
    refuses: ['measure_moved_on'],
  }),
  object: command({
    may: 'houseRules.measures',
    input: inputOf(objectForm, { measureId }),
    output: z.object({}),
    refuses: ['measure_moved_on'],
  }),
  answer: command({
    may: 'houseRules.decide',
    input: inputOf(answerForm, { measureId }),
    output: z.object({}),
    refuses: ['measure_moved_on', 'noted_by_you', 'decided_by_you'],
  }),
  counts: query({
    may: 'houseRules.count',
    input: z.strictObject({}),
    output: z.object({
      months: z.array(
        z.object({
          month: z.string(),
          measures: z.number(),
          nothing: z.number(),
          objections: z.number(),
          upheld: z.number(),
        }),
      ),
    }),
  }),
} as const
