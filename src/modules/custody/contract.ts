import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { sheetOf } from '../../kernel/list-input.ts'
import { belongingsForm, correctForm, countForm, returnForm, savingsForm } from './forms/custody.ts'
import { bookList } from './lists/books.ts'
import { COUNT_REASONS, ENTRY_KINDS, KEPT, PICTURE_MAX, RETURNED_TO, SIGNED_HOW } from './rules.ts'

const id = z.uuid()
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
          kept: z.enum(KEPT),
          envelopeNo: z.string().nullable(),
          valueRupiah: z.number().nullable(),
          receivedAt: z.string(),
          receivedBy: z.string(),
          secondPerson: z.string().nullable(),
          returnedAt: z.string().nullable(),
          returnedTo: z.enum(RETURNED_TO).nullable(),
          version: z.number(),
          /** none for whoever is not of the house */
          hasPicture: z.boolean(),
          mayRemovePicture: z.boolean(),
        }),
      ),
      stillHere: z.number(),
      balanceRupiah: z.number(),
      /** her way out is being prepared, as far as this person may know it */
      isLeaving: z.boolean(),
    }),
  }),
  /** The list of what she brings. Valuables: sealed in an envelope with a number, closed by two people. */
  listBelongings: command({
    may: 'custody.keep',
    input: inputOf(belongingsForm, { caseId: id }),
    output: z.object({ belongingIds: z.array(z.string()) }),
    refuses: ['envelope_needed', 'envelope_number', 'second_signature_needed', 'envelope_taken', 'no_such_colleague'],
  }),
  /** The photo of a thing or of its closed envelope. Not for whoever is not of the staff. */
  picture: query({
    may: 'custody.read',
    input: z.strictObject({ belongingId: id }),
    output: z.object({ type: z.enum(['image/jpeg', 'image/png']), base64: z.string() }),
  }),
  /** Of the thing alone, once. What the camera hides in it (place, time, its own name) is left out before it is sealed. */
  addPicture: command({
    may: 'custody.keep',
    bodyLimit: Math.ceil(PICTURE_MAX * 1.6),
    upload: ['base64'],
    input: z.strictObject({ belongingId: id, base64: z.base64().max(Math.ceil(PICTURE_MAX * 1.4)) }),
    output: z.object({}),
    refuses: [
      ...(['already_returned', 'photo_too_large', 'picture_there', 'scan_kind', 'scan_damaged'] as const),
      ...(['scan_not_plain', 'scan_too_many_pixels', 'scan_too_small'] as const),
    ],
  }),
  removePicture: command({
    may: 'custody.keep',
    input: z.strictObject({ belongingId: id }),
    output: z.object({}),
  }),
  returnBelongings: command({
    may: 'custody.keep',
    input: inputOf(returnForm, { caseId: id }),
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
          kind: z.enum(ENTRY_KINDS),
          amountRupiah: z.number(),
          balanceRupiah: z.number(),
          correctsSeq: z.number().nullable(),
          signedHow: z.enum(SIGNED_HOW),
          at: z.string(),
          by: z.string(),
          /** she signed its receipt on a screen */
          isSignedHere: z.boolean(),
        }),
      ),
      more: z.boolean(),
    }),
  }),
  /** Every booklet with something in it or that moved in this year: whose, how much, when last. For the count of the cash. */
  books: query({
    may: 'custody.books',
    input: z.strictObject({}),
    output: z.object({
      totalRupiah: z.number(),
      books: z.array(
        z.object({
          caseId: z.string(),
          label: z.string(),
          honorific: z.string().nullable(),
          isProtected: z.boolean(),
          registerNo: z.string().nullable(),
          balanceRupiah: z.number(),
          lastOn: z.string(),
        }),
      ),
    }),
  }),
  /** The counts of the cash of the last two years, the newest first. */
  counts: query({
    may: 'custody.books',
    input: z.strictObject({}),
    output: z.object({
      counts: z.array(
        z.object({
          countId: z.string(),
          countedAt: z.string(),
          by: z.string(),
          bookedRupiah: z.number(),
          countedRupiah: z.number(),
          /** above zero: more lay there than the booklets say */
          differenceRupiah: z.number(),
          reason: z.enum(COUNT_REASONS).nullable(),
        }),
      ),
    }),
  }),
  /** What lay there, against the sum of the booklets that whoever counts has before her. Nothing is booked by it. */
  countCash: command({
    may: 'custody.count',
    input: inputOf(countForm, { bookedRupiah: z.int().min(0) }),
    output: z.object({ differenceRupiah: z.number() }),
    refuses: ['books_moved_on', 'difference_unexplained'],
  }),
  listSheet: sheetOf(bookList, 'custody.take_out_list'),
  /** One line of the ledger: the amount as typed, above zero; the kind says whether it comes or goes. */
  enterSavings: command({
    may: 'custody.savings',
    input: inputOf(savingsForm, { caseId: id }),
    output: z.object({ seq: z.number(), balanceRupiah: z.number() }),
    refuses: ['not_enough'],
  }),
  /** The receipt of a line that took money out: she, or whoever received it, signs it beside whoever paid (domain.md 7.8). */
  receipt: query({
    may: 'custody.savings',
    stepUp: true,
    input: z.strictObject({ caseId: id, seq: z.int().min(1) }),
    output: z.object({ fileName: z.string(), type: z.string(), base64: z.string(), sha256: z.string() }),
    refuses: ['nothing_paid_out', 'payment_taken_back', 'letterhead_missing', 'unprintable', 'busy_retry'],
  }),
  /** A wrong line stays; this one takes it back. */
  correctSavings: command({
    may: 'custody.savings',
    input: inputOf(correctForm, { caseId: id, seq: z.int().min(1) }),
    output: z.object({ seq: z.number(), balanceRupiah: z.number() }),
    refuses: ['not_enough', 'already_corrected', 'from_a_sale'],
  }),
} as const
