import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { BINDER_YEARS, PROOF_KEYS, PROOF_STATES, STANDARDS } from './binder.ts'
import {
  closeIssueForm,
  doneForm,
  evidenceForm,
  factorForm,
  handOverForm,
  improvementForm,
  issueForm,
  originForm,
  reviewForm,
} from './forms/quality.ts'
import { CONFIRMATIONS, FIELDS, ORIGINS, SIDES, SOURCES, STATES, TECHNIQUES, TOLD, TOPICS } from './rules.ts'

const id = z.uuid()
const binderAsked = z.strictObject({ years: z.union(BINDER_YEARS.map((y) => z.literal(y))) })
const moment = z.string().nullable()
const seen = z.number().int().min(1)
const sourced = { source: z.enum(SOURCES), technique: z.enum(TECHNIQUES) }

const improvement = z.object({
  improvementId: z.string(),
  origin: z.enum(ORIGINS),
  factorId: moment,
  /** null for whoever may not read reports of evaluation */
  reportId: moment,
  issueId: moment,
  what: z.string(),
  ownerId: z.string(),
  owner: z.string(),
  dueOn: z.string(),
  ...{ measure: moment, was: moment, became: moment, doneOn: moment },
  state: z.enum(STATES),
})
const factor = z.object({
  factorId: z.string(),
  side: z.enum(SIDES),
  field: z.enum(FIELDS),
  title: z.string(),
  why: z.string(),
  hinders: z.string(),
  ...{ effect: moment, reviewedOn: moment, settledOn: moment },
  version: z.number(),
  cells: z.array(z.object({ ...sourced, count: z.number() })),
  confirmation: z.enum(CONFIRMATIONS),
  /** the latest words of somebody, else what was seen or read, where this reader may open them */
  quote: z.object({ said: z.string(), source: z.enum(SOURCES), on: z.string() }).nullable(),
  improvements: z.array(improvement),
})
const issue = z.object({
  issueId: z.string(),
  topic: z.enum(TOPICS),
  place: z.string(),
  seenOn: z.string(),
  what: moment,
  told: z.enum(TOLD),
  notedBy: z.string(),
  ...{ closing: moment, closedOn: moment },
})
const colleague = z.object({ personId: z.string(), callName: z.string() })

/** What helps and hinders, the evidence for it, and what is done about it. */
export const quality = {
  /** What there is of each of the six standards of accreditation, and from when. */
  binder: query({
    may: 'quality.binder',
    input: binderAsked,
    output: z.object({
      from: z.string(),
      until: z.string(),
      standards: z.array(
        z.object({
          standard: z.enum(STANDARDS),
          proofs: z.array(
            z.object({
              proof: z.enum(PROOF_KEYS),
              count: z.number(),
              latestOn: moment,
              state: z.enum(PROOF_STATES),
            }),
          ),
        }),
      ),
    }),
  }),
  /** The same as a PDF, with what is missing first. */
  binderFile: query({
    may: 'quality.binder',
    input: binderAsked,
    output: z.object({ fileName: z.string(), type: z.string(), base64: z.string() }),
    refuses: ['letterhead_missing', 'unprintable', 'busy_retry'],
  }),
  board: query({
    may: 'quality.read',
    input: z.strictObject({}),
    output: z.object({ factors: z.array(factor), mayWrite: z.boolean() }),
  }),
  factor: query({
    may: 'quality.read',
    input: z.strictObject({ factorId: id }),
    output: z.object({
      factor,
      evidence: z.array(
        z.object({
          evidenceId: z.string(),
          ...sourced,
          on: z.string(),
          said: moment,
          by: z.string(),
          mayTakeBack: z.boolean(),
        }),
      ),
      mayWrite: z.boolean(),
      mayNote: z.boolean(),
      mayImprove: z.boolean(),
    }),
  }),
  /** A new one, or other words for one: `seen` is the version that stood on the page. */
  saveFactor: command({
    may: 'quality.write',
    input: inputOf(factorForm, { factor: z.strictObject({ factorId: id, seen }).nullable() }),
    output: z.object({ factorId: z.string() }),
    refuses: ['names_somebody', 'factor_moved_on', 'side_stays'],
  }),
  review: command({
    may: 'quality.write',
    input: inputOf(reviewForm, { factorId: id, seen }),
    output: z.object({}),
    refuses: ['names_somebody', 'factor_moved_on'],
  }),
  addEvidence: command({
    may: 'quality.note',
    input: inputOf(evidenceForm, { factorId: id }),
    output: z.object({ evidenceId: z.string() }),
    refuses: ['names_somebody', 'technique_not_of_source', 'day_ahead'],
  }),
  takeBack: command({
    may: 'quality.note',
    input: z.strictObject({ evidenceId: id }),
    output: z.object({}),
  }),
  /** All of the last two years, what is late first; and what reports suggested that is no improvement yet. */
  improvements: query({
    may: 'quality.read',
    input: z.strictObject({}),
    output: z.object({
      improvements: z.array(improvement),
      suggestions: z.array(
        z.object({
          ...{ reportId: z.string(), no: z.number(), report: z.string(), text: z.string() },
          until: moment,
          who: moment,
        }),
      ),
      mayImprove: z.boolean(),
    }),
  }),
  improvement: query({
    may: 'quality.read',
    input: z.strictObject({ improvementId: id }),
    output: improvement.extend({
      askedBy: z.string(),
      askedOn: z.string(),
      outcome: moment,
      doneBy: moment,
      factor: moment,
      mayFinish: z.boolean(),
      mayHandOver: z.boolean(),
    }),
  }),
  colleagues: query({
    may: 'quality.improve',
    input: z.strictObject({}),
    output: z.object({ people: z.array(colleague) }),
  }),
  /** From a factor, a suggestion of a report or an issue. */
  improve: command({
    may: 'quality.improve',
    input: inputOf(improvementForm, {
      from: z.union([
        z.strictObject({ factorId: id }),
        z.strictObject({ reportId: id, no: z.number().int().min(1).max(100) }),
        z.strictObject({ issueId: id }),
      ]),
    }),
    output: z.object({ improvementId: z.string() }),
    refuses: ['names_somebody', 'due_behind', 'not_a_colleague', 'suggestion_taken'],
  }),
  /** From what stands on no page: complaints, the survey, the binder, supervision. */
  improveOtherwise: command({
    may: 'quality.improve',
    input: inputOf(originForm),
    output: z.object({ improvementId: z.string() }),
    refuses: ['names_somebody', 'due_behind', 'not_a_colleague'],
  }),
  finish: command({
    may: 'quality.carry_out',
    input: inputOf(doneForm, { improvementId: id }),
    output: z.object({}),
    refuses: ['names_somebody', 'improvement_done', 'not_yours'],
  }),
  handOver: command({
    may: 'quality.improve',
    input: inputOf(handOverForm, { improvementId: id }),
    output: z.object({}),
    refuses: ['improvement_done', 'due_behind', 'not_a_colleague'],
  }),
  issues: query({
    may: 'quality.read',
    input: z.strictObject({}),
    output: z.object({
      issues: z.array(issue),
      mayNote: z.boolean(),
      mayClose: z.boolean(),
      mayImprove: z.boolean(),
    }),
  }),
  noteIssue: command({
    may: 'quality.note',
    input: inputOf(issueForm),
    output: z.object({ issueId: z.string() }),
    refuses: ['names_somebody', 'day_ahead'],
  }),
  closeIssue: command({
    may: 'quality.write',
    input: inputOf(closeIssueForm, { issueId: id }),
    output: z.object({}),
    refuses: ['names_somebody', 'issue_closed'],
  }),
} as const
