import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { KEPT, RETURNED_TO, SAVINGS_KINDS, SIGNED_HOW } from './rules.ts'

const id = z.uuid()
const rupiah = z.int().min(1).max(1_000_000_000)
const item = z.strictObject({
  item: z.string().trim().min(1).max(120),
  quantity: z.int().min(1).max(10_000),
  condition: z.string().trim().min(1).max(120).optional(),
  kept: z.enum(KEPT),
  envelopeNo: z
    .string()
    .trim()
    .regex(/^[A-Z]{0,2}[-/]?[0-9]{1,6}$/)
    .optional(),
  valueRupiah: z.int().min(0).max(10_000_000_000).optional(),
})

export const custody = {
  /** What she brought, what is still here, and her savings. */
  ofCase: query({
    may: 'custody.read',
    input: z.strictObject({ caseId: id }),
    output: z.object({
      belongings: z.array(
        z.object({
          belongingId: z.string(),
          /** null for whoever is not of the house and only counts */
          item: z.string().nullable(),
          quantity: z.number(),
          condition: z.string().nullable(),
          kept: z.string(),
          envelopeNo: z.string().nullable(),
          valueRupiah: z.number().nullable(),
          receivedAt: z.string(),
          receivedBy: z.string(),
          secondPerson: z.string().nullable(),
          returnedAt: z.string().nullable(),
          returnedTo: z.string().nullable(),
          version: z.number(),
        }),
      ),
      stillHere: z.number(),
      balanceRupiah: z.number(),
    }),
  }),
  /** The list of what she brings. Valuables: sealed in an envelope with a number, closed by two people. */
  listBelongings: command({
    may: 'custody.keep',
    input: z.strictObject({ caseId: id, items: z.array(item).min(1).max(60), secondPersonId: id.optional() }),
    output: z.object({ belongingIds: z.array(z.string()) }),
    refuses: ['envelope_needed', 'second_signature_needed', 'envelope_taken', 'no_such_colleague', 'case_closed'],
  }),
  returnBelongings: command({
    may: 'custody.keep',
    input: z.strictObject({ caseId: id, belongingIds: z.array(id).min(1).max(100), to: z.enum(RETURNED_TO) }),
    output: z.object({ stillHere: z.number() }),
    refuses: ['already_returned', 'too_early_unclaimed'],
  }),
  balance: query({
    may: 'custody.read',
    input: z.strictObject({ caseId: id }),
    output: z.object({ balanceRupiah: z.number(), lines: z.number() }),
  }),
  savings: query({
    may: 'custody.read',
    input: z.strictObject({ caseId: id, beforeSeq: z.int().positive().optional() }),
    output: z.object({
      balanceRupiah: z.number(),
      lines: z.array(
        z.object({
          seq: z.number(),
          kind: z.string(),
          amountRupiah: z.number(),
          balanceRupiah: z.number(),
          correctsSeq: z.number().nullable(),
          signedHow: z.string(),
          at: z.string(),
          by: z.string(),
        }),
      ),
      more: z.boolean(),
    }),
  }),
  /** One line of the ledger: the amount as typed, above zero; the kind says whether it comes or goes. */
  enterSavings: command({
    may: 'custody.savings',
    input: z.strictObject({ caseId: id, kind: z.enum(SAVINGS_KINDS), rupiah, signedHow: z.enum(SIGNED_HOW) }),
    output: z.object({ seq: z.number(), balanceRupiah: z.number() }),
    refuses: ['not_enough'],
  }),
  /** A wrong line stays; this one takes it back. */
  correctSavings: command({
    may: 'custody.savings',
    input: z.strictObject({ caseId: id, seq: z.int().min(1), signedHow: z.enum(SIGNED_HOW) }),
    output: z.object({ seq: z.number(), balanceRupiah: z.number() }),
    refuses: ['not_enough', 'already_corrected'],
  }),
} as const
