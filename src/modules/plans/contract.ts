import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { acted } from '../deputies/shapes.ts'
import { returnForm, signForm } from './forms/agreement.ts'
import { rateForm } from './forms/rate.ts'
import { level, planBody } from './plan-body.ts'
import { MANNERS, SIGNERS } from './rules.ts'

const id = z.uuid()
const signer = z.enum(SIGNERS)
const said = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  at: z.object({ goalId: z.string(), stepId: z.string().optional() }).optional(),
})

const version = z.object({
  planId: z.string(),
  number: z.number(),
  state: z.enum(['draft', 'proposed', 'returned', 'approved', 'superseded']),
  version: z.number(),
  startedBy: z.string(),
  startedAt: z.string(),
  reviewOn: z.string().nullable(),
  proposedBy: z.string().nullable(),
  proposedAt: z.string().nullable(),
  decidedBy: z.string().nullable(),
  decidedAs: acted,
  decidedAt: z.string().nullable(),
  signatures: z.array(
    z.object({
      signer,
      by: z.string().nullable(),
      as: acted,
      manner: z.enum(MANNERS),
      witness: z.string().nullable(),
      signedOn: z.string(),
    }),
  ),
  unsigned: z.array(signer),
  savedAt: z.string().nullable(),
  savedBy: z.string().nullable(),
  /** null: the reader holds no key */
  body: planBody.nullable(),
  returnNote: z.string().nullable(),
})
const attainment = z.object({
  t: z.number().nullable(),
  reading: z.enum(['less_than_agreed', 'as_agreed', 'more_than_agreed']).nullable(),
  unrated: z.number(),
  goals: z.array(
    z.object({
      goalId: z.string(),
      weight: z.number(),
      startLevel: level,
      level: level.nullable(),
      ratedOn: z.string().nullable(),
    }),
  ),
})
const change = z.object({
  id: z.string(),
  fields: z.array(z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
})
const difference = <const S extends z.ZodRawShape>(seen: S) =>
  z.object({
    added: z.array(z.object(seen)),
    removed: z.array(z.object({ ...seen, reason: z.string().nullable() })),
    changed: z.array(change),
  })

/** the text of a draft as it stands, with who wrote it last */
const bodySaved = z.object({
  body: planBody,
  version: z.number(),
  by: z.string().nullable(),
  at: z.string().nullable(),
})

export const plans = {
  /** The plan tab: the version at hand, the one in force, what the assessment says, how far she is, and what this person may do. */
  page: query({
    may: 'plans.read',
    input: z.strictObject({ caseId: id }),
    output: z.object({
      /** draft or proposed, or the one that was returned last and not taken up yet */
      current: version.nullable(),
      inForce: version.nullable(),
      versions: z.array(z.object({ planId: z.string(), number: z.number(), state: z.string(), at: z.string() })),
      assessment: z
        .object({
          number: z.number(),
          signedOn: z.string(),
          signedBy: z.string(),
          needs: z.array(z.object({ id: z.string(), statement: z.string(), problemId: z.string() })),
          problems: z.array(z.object({ id: z.string(), statement: z.string(), rank: z.number().nullable() })),
          strengths: z.array(z.string()),
          wishes: z.array(z.string()),
        })
        .nullable(),
      attainment: attainment.nullable(),
      ratings: z.array(
        z.object({
          ratingId: z.string(),
          goalId: z.string(),
          level,
          ratedOn: z.string(),
          by: z.string(),
          note: z.string(),
          notes: z.number(),
        }),
      ),
      /** notes of sessions on each goal */
      evidence: z.record(z.string(), z.number()),
      /** groups in which she learns for each goal */
      classes: z.record(z.string(), z.array(z.string())),
      steps: z.array(z.object({ stepId: z.string(), taskId: z.string(), doneAt: z.string().nullable() })),
      missing: z.array(said),
      advice: z.array(said),
      /** lines of the budget in force, of each year: what a step can be paid from */
      budgetLines: z.array(z.object({ year: z.number(), lineKey: z.string(), activity: z.string(), name: z.string() })),
      toApprove: z.array(said),
      conferenceHeld: z.boolean(),
      today: z.string(),
      people: z.array(z.object({ personId: z.string(), callName: z.string() })),
      may: z.object({
        start: z.boolean(),
        write: z.boolean(),
        propose: z.boolean(),
        sign: z.array(signer),
        decide: z.boolean(),
        rate: z.boolean(),
      }),
    }),
  }),
  version: query({
    may: 'plans.read',
    input: z.strictObject({ planId: id }),
    output: z.object({ caseId: z.string(), version }),
  }),
  /** What changed against the version in force; for a first plan that was returned, against that one. */
  diff: query({
    may: 'plans.read',
    input: z.strictObject({ planId: id }),
    output: z.object({
      caseId: z.string(),
      number: z.number(),
      against: z.object({ planId: z.string(), number: z.number(), state: z.string() }).nullable(),
      goals: difference({ id: z.string(), herWords: z.string() }),
      steps: difference({ id: z.string(), goalId: z.string(), activity: z.string() }),
      unexplained: z.array(z.string()),
    }),
  }),
  /** A new draft: empty, or from the last version that was approved or returned. */
  start: command({
    may: 'plans.write',
    input: z.strictObject({ caseId: id }),
    output: z.object({ planId: z.string(), number: z.number() }),
    refuses: ['plan_open'],
  }),
  saveDraft: command({
    may: 'plans.write',
    quiet: true,
    input: z.strictObject({ planId: id, body: planBody, version: z.int() }),
    output: z.object({ version: z.number(), savedAt: z.string() }),
    refuses: ['plan_proposed'],
    clash: bodySaved,
  }),
  /** To the head, once nothing is missing. */
  propose: command({
    may: 'plans.propose',
    input: z.strictObject({ planId: id, version: z.int() }),
    output: z.object({}),
    refuses: ['plan_incomplete', 'no_second_signer', 'no_signed_assessment', 'plan_proposed'],
    clash: bodySaved,
  }),
  /** She agreed, or I do. A thumb and a spoken yes need somebody who saw it. */
  sign: command({
    may: 'plans.sign',
    input: inputOf(signForm, { planId: id, signer }),
    output: z.object({}),
    refuses: [
      'plan_not_proposed',
      'already_signed',
      'witness_needed',
      'not_responsible',
      'not_coordinator',
      'in_the_future',
      'before_proposal',
    ],
  }),
  approve: command({
    may: 'plans.decide',
    input: z.strictObject({ planId: id, version: z.int() }),
    output: z.object({ tasks: z.number() }),
    refuses: ['plan_not_proposed', 'plan_not_ready', 'own_proposal'],
  }),
  return: command({
    may: 'plans.decide',
    input: inputOf(returnForm, { planId: id, version: z.int() }),
    output: z.object({}),
    refuses: ['plan_not_proposed', 'own_proposal'],
  }),
  /** How far a goal of the plan in force was reached, with what was seen. */
  rate: command({
    may: 'plans.write',
    input: inputOf(rateForm, { caseId: id, goalId: id, level }),
    output: z.object({ ratingId: z.string() }),
    refuses: ['goal_not_in_plan', 'in_the_future'],
  }),
} as const
