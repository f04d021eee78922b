import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { pettyCorrectForm, pettyForm } from './forms/petty.ts'
import { askForm, correctForm, decideForm, doneForm, payForm, proofForm } from './forms/spending.ts'
import { DECISIONS, PAY_WAYS, PETTY_KINDS, PROOF_KINDS, PROOF_WAYS, STATES, WARNINGS } from './rules.ts'
import { absorbed, line, request } from './shapes.ts'

const id = z.uuid()
const year = z.number().int().min(2020).max(2100)
/** base64 is a third longer, and what is a little too large is told so in words */
const BODY = 5_000_000
const file = z.object({ fileName: z.string(), type: z.string(), base64: z.string() })

/** What is spent: asked for, approved by another person, promised, paid on proofs. */
export const spending = {
  /** The requests of a year, those that wait first; whether money of that year can still be asked for. */
  book: query({
    may: 'spending.read',
    input: z.strictObject({ year: year.optional() }),
    output: z.object({
      ...{ year: z.number(), years: z.array(z.number()), requests: z.array(request), mayAsk: z.boolean() },
    }),
  }),
  sheet: query({
    may: 'spending.take_out_list',
    stepUp: true,
    refuses: ['list_too_long'],
    input: z.strictObject({ year, state: z.enum(STATES).optional() }),
    output: file,
  }),
  /** What a request can stand on: lines in force of a year, needs that were approved. */
  ground: query({
    may: 'spending.ask',
    input: z.strictObject({ year }),
    output: z.object({
      hasPlan: z.boolean(),
      lines: z.array(line),
      needs: z.array(z.object({ needId: z.string(), no: z.number(), what: z.string(), costRupiah: z.number() })),
    }),
  }),
  one: query({
    may: 'spending.read',
    input: z.strictObject({ requestId: id }),
    output: request.extend({
      line: line.nullable(),
      needId: z.string().nullable(),
      warnings: z.array(z.enum(WARNINGS)),
      decision: z.enum(DECISIONS).nullable(),
      decidedBy: z.string().nullable(),
      decidedAt: z.string().nullable(),
      /** what the head said; null where it is sealed for this reader */
      answer: z.string().nullable(),
      closedBy: z.string().nullable(),
      closedAt: z.string().nullable(),
      /** of the checklist of its kind, in its order */
      needed: z.array(z.enum(PROOF_KINDS)),
      proofs: z.array(
        z.object({
          proofId: z.string(),
          kind: z.enum(PROOF_KINDS),
          how: z.enum(PROOF_WAYS),
          note: z.string().nullable(),
          format: z.string().nullable(),
          /** the payment that was made on it; null while it waits for one */
          paymentId: z.string().nullable(),
          by: z.string(),
          at: z.string(),
        }),
      ),
      payments: z.array(
        z.object({
          paymentId: z.string(),
          correctsId: z.string().nullable(),
          amountRupiah: z.number(),
          taxRupiah: z.number().nullable(),
          paidOn: z.string(),
          way: z.enum(PAY_WAYS),
          payee: z.string(),
          receiptNo: z.string(),
          reason: z.string().nullable(),
          by: z.string(),
          /** what of it can still be taken back */
          standsRupiah: z.number(),
        }),
      ),
      mayDecide: z.boolean(),
      mayProve: z.boolean(),
      mayPay: z.boolean(),
      mayCorrect: z.boolean(),
      mayClose: z.boolean(),
      mayWithdraw: z.boolean(),
    }),
  }),
  ask: command({
    may: 'spending.ask',
    input: inputOf(askForm, { year }),
    output: z.object({ requestId: z.string() }),
    refuses: ['year_not_now', 'names_somebody', 'needed_in_past'],
  }),
  /** The head says yes or no. */
  decide: command({
    may: 'spending.approve',
    input: inputOf(decideForm, { requestId: id }),
    output: z.object({}),
    refuses: ['request_moved_on', 'own_request', 'say_why'],
  }),
  /** A scan or a photo, looked at apart and sealed. */
  addScan: command({
    may: 'spending.pay',
    bodyLimit: BODY,
    upload: ['base64'],
    input: z.strictObject({
      ...{ requestId: id, kind: z.enum(PROOF_KINDS), base64: z.string().max(BODY) },
      /** of a photo: whoever brings it says that the face of no resident is on it, for it goes to the treasury */
      noFace: z.literal(true).optional(),
    }),
    output: z.object({ proofId: z.string() }),
    refuses: [
      ...([
        'request_moved_on',
        'too_many_proofs',
        'faces_unsaid',
        'scan_too_large',
        'scan_kind',
        'scan_damaged',
      ] as const),
      ...(['scan_not_plain', 'scan_too_many_pixels', 'scan_too_small'] as const),
    ],
  }),
  /** Where the paper lies, or why none is needed. */
  sayProof: command({
    may: 'spending.pay',
    input: inputOf(proofForm, { requestId: id, kind: z.enum(PROOF_KINDS) }),
    output: z.object({ proofId: z.string() }),
    refuses: ['request_moved_on', 'too_many_proofs', 'receipt_needed', 'names_somebody'],
  }),
  removeProof: command({
    may: 'spending.pay',
    input: z.strictObject({ proofId: id }),
    output: z.object({}),
    refuses: ['paid_on_it'],
  }),
  /** One paper; that it was opened is written down. */
  scan: query({ may: 'spending.read', input: z.strictObject({ proofId: id }), output: file }),
  /** All papers of a payment in one: cover, checklist, sums, every scan in order; that they were opened is written down. */
  bundle: query({
    may: 'spending.read',
    input: z.strictObject({ requestId: id }),
    output: file,
    refuses: ['bundle_too_large', 'bundle_too_many_pages', 'letterhead_missing', 'unprintable', 'busy_retry'],
  }),
  pay: command({
    may: 'spending.pay',
    input: inputOf(payForm, { requestId: id }),
    output: z.object({}),
    refuses: [
      ...(['not_approved', 'own_approval', 'proofs_missing', 'over_approved', 'in_the_future'] as const),
      ...(['before_asked', 'tax_over', 'names_somebody'] as const),
    ],
  }),
  /** A payment that was written wrongly is taken back, wholly or in part, by a line of its own. */
  correct: command({
    may: 'spending.pay',
    input: inputOf(correctForm, { paymentId: id }),
    output: z.object({}),
    refuses: ['over_corrected', 'names_somebody'],
  }),
  /** How much of what a line of this year's budget is for was done. */
  sayDone: command({
    may: 'spending.pay',
    input: inputOf(doneForm, { lineKey: id }),
    output: z.object({}),
    refuses: ['in_the_future'],
  }),
  /** Whoever asked takes it back while the head has not decided: a wrong amount is written anew. */
  withdraw: command({
    may: 'spending.ask',
    input: z.strictObject({ requestId: id }),
    output: z.object({}),
    refuses: ['request_moved_on', 'not_your_request'],
  }),
  /** Nothing more is paid: what is left goes back to the line. */
  close: command({
    may: 'spending.pay',
    input: z.strictObject({ requestId: id }),
    output: z.object({}),
    refuses: ['request_moved_on'],
  }),
  /** The petty cash: its balance and its lines, the newest first. */
  petty: query({
    may: 'spending.read',
    input: z.strictObject({}),
    output: z.object({
      balanceRupiah: z.number(),
      entries: z.array(
        z.object({
          seq: z.number(),
          kind: z.enum(PETTY_KINDS),
          what: z.string(),
          onDay: z.string(),
          receiptNo: z.string().nullable(),
          amountRupiah: z.number(),
          balanceRupiah: z.number(),
          correctsSeq: z.number().nullable(),
          /** what of it can still be taken back */
          standsRupiah: z.number(),
          by: z.string(),
        }),
      ),
      /** lines of the budget of this year */
      lines: z.array(z.object({ lineKey: z.string(), name: z.string() })),
      mayWrite: z.boolean(),
    }),
  }),
  writePetty: command({
    may: 'spending.pay',
    input: inputOf(pettyForm),
    output: z.object({}),
    refuses: ['not_enough', 'in_the_future', 'names_somebody'],
  }),
  correctPetty: command({
    may: 'spending.pay',
    input: inputOf(pettyCorrectForm, { seq: z.number().int().min(1) }),
    output: z.object({}),
    refuses: ['not_enough', 'over_corrected', 'names_somebody'],
  }),
  /** What the plan of a year came to, and what one day, one meeting, one graduate cost. */
  absorption: query({
    may: 'spending.read',
    input: z.strictObject({ year: year.optional() }),
    output: absorbed,
  }),
} as const
