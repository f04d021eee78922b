import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { askForm, DECISIONS, decideForm, recallForm } from './forms/extract.ts'
import { FIELDS, KINDS, RECALLED_AS, RECALLED_HOW, STATES } from './rules.ts'

const extractId = z.uuid()
const line = z.object({
  ...{ extractId: z.string(), kind: z.enum(KINDS), recipient: z.string(), state: z.enum(STATES) },
  ...{ askedBy: z.string(), askedAt: z.string(), decidedBy: z.string().nullable(), expiresOn: z.string() },
})

/** Copies of rows that leave: asked for by one, approved by another, sealed to whoever gets them, with their register. */
export const extracts = {
  register: query({
    may: 'extracts.read',
    input: z.strictObject({}),
    output: z.object({ extracts: z.array(line), mayAsk: z.boolean() }),
  }),
  one: query({
    may: 'extracts.read',
    input: z.strictObject({ extractId }),
    output: line.extend({
      ...{ reason: z.string(), ethicsNo: z.string().nullable(), fields: z.array(z.enum(FIELDS)) },
      ...{ fromOn: z.string(), untilOn: z.string(), recipientKey: z.string(), answer: z.string().nullable() },
      ...{ decision: z.enum(DECISIONS).nullable(), decidedAt: z.string().nullable(), madeAt: z.string().nullable() },
      ...{ rowsOut: z.number().nullable(), leftOut: z.number().nullable(), fileHash: z.string().nullable() },
      ...{ takenAt: z.string().nullable(), withdrawnAt: z.string().nullable(), recalledOn: z.string().nullable() },
      ...{ recalledAs: z.enum(RECALLED_AS).nullable(), recalledHow: z.enum(RECALLED_HOW).nullable() },
      recalledBy: z.string().nullable(),
      no: z.string(),
      breach: z.object({ breachId: z.string(), number: z.string() }).nullable(),
      ...{ mayDecide: z.boolean(), mayMake: z.boolean(), mayTake: z.boolean(), mayRecall: z.boolean() },
    }),
  }),
  ask: command({
    may: 'extracts.ask',
    input: inputOf(askForm),
    output: z.object({ extractId: z.string() }),
    refuses: ['names_somebody', 'key_wrong', 'days_turned', 'in_the_future', 'expires_wrong'],
  }),
  decide: command({
    may: 'extracts.decide',
    input: inputOf(decideForm, { extractId }),
    output: z.object({}),
    refuses: ['names_somebody', 'own_extract', 'extract_decided', 'extract_gone'],
  }),
  make: command({
    may: 'extracts.make',
    input: z.strictObject({ extractId }),
    output: z.object({ rowsOut: z.number(), leftOut: z.number() }),
    refuses: [
      'not_yours',
      'not_approved',
      'extract_gone',
      'extract_withdrawn',
      'already_made',
      'too_few',
      'too_many',
      'too_close',
    ],
  }),
  /** The sealed file; nobody here opens it. */
  take: command({
    may: 'extracts.make',
    input: z.strictObject({ extractId }),
    output: z.object({ fileName: z.string(), type: z.string(), base64: z.string() }),
    refuses: ['not_yours', 'not_made', 'extract_gone', 'extract_withdrawn'],
  }),
  /** What became of a copy that left before somebody in it was erased. */
  recall: command({
    may: 'extracts.recall',
    input: inputOf(recallForm, { extractId }),
    output: z.object({}),
    refuses: ['not_asked_back', 'already_recalled', 'answer_in_future', 'answer_too_early'],
  }),
} as const
