import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { MADE_PAPERS } from '../letters/papers/codes.ts'
import { STATES } from '../letters/rules.ts'
import { file } from '../letters/shapes.ts'
import { asideForm } from './forms/aside.ts'
import { glassForm } from './forms/glass.ts'
import { ASIDE_REASONS, HIGH, MOST_POINTS, MOST_STROKES, RECEIPT_ON_PAPER, WAYS, WHY_ON_PAPER, WIDE } from './rules.ts'

const id = z.uuid()
const point = z.tuple([z.int().min(0).max(WIDE), z.int().min(0).max(HIGH)])

const hand = {
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  way: z.enum(WAYS),
  strokes: z.array(z.array(point).min(1).max(MOST_POINTS)).max(MOST_STROKES),
}
const line = { caseId: id, seq: z.int().min(1) }

export const signatures = {
  /** How a letter was signed, and whether it can be signed on a screen at all. */
  ofLetter: query({
    may: 'signatures.take',
    input: z.strictObject({ letterId: id }),
    output: z.object({
      paper: z.enum(MADE_PAPERS),
      number: z.string().nullable(),
      subject: z.string(),
      state: z.enum(STATES),
      sha256: z.string().nullable(),
      /** false: this person holds no key of the letter */
      mayOpen: z.boolean(),
      why: z.enum(WHY_ON_PAPER).nullable(),
      /** whose name stands where she signs */
      signer: z.string().nullable(),
      glass: z
        .object({
          at: z.string(),
          by: z.string(),
          witness: z.string(),
          way: z.enum(WAYS),
          sha256: z.string(),
        })
        .nullable(),
      /** files that came back as signed outside, the newest first; those that were set aside as well */
      certified: z.array(
        z.object({
          fileId: z.string(),
          at: z.string(),
          by: z.string(),
          sha256: z.string(),
          aside: z.object({ at: z.string(), by: z.string(), reason: z.enum(ASIDE_REASONS) }).nullable(),
        }),
      ),
    }),
  }),
  /** A file that was signed outside and kept wrongly: it stays in the history, the letter stands again as issued, another may be brought. */
  setAside: command({
    may: 'signatures.set_aside',
    input: inputOf(asideForm, { letterId: id, fileId: id }),
    output: z.object({ state: z.enum(STATES) }),
    refuses: ['certified_set_aside_already'],
  }),
  /** One of those files, also one that was set aside. */
  certifiedFile: query({
    may: 'signatures.take',
    stepUp: true,
    input: z.strictObject({ letterId: id, fileId: id }),
    output: file,
    refuses: ['letter_file_damaged'],
  }),
  /** She signs on the screen, this letter and no other, once. `sha256` is that of the bytes that she was shown. */
  sign: command({
    may: 'signatures.take',
    bodyLimit: 200_000,
    input: inputOf(glassForm, {
      ...{ letterId: id, ...hand },
    }),
    output: z.object({ fileId: z.string() }),
    refuses: [
      ...(['letter_not_issued', 'letter_cancelled', 'letter_file_damaged', 'letter_unprintable'] as const),
      ...(['glass_not_for_paper', 'glass_protected', 'glass_empty', 'glass_too_long', 'glass_other_bytes'] as const),
      ...(['glass_signed_already', 'glass_witness_is_you', 'glass_paper_renewed', 'no_such_colleague'] as const),
    ],
  }),
  /** The receipt with her signature in it and the page behind it that says how it came. Asks for a fresh second factor: it leaves the program. */
  copy: query({
    may: 'signatures.take',
    stepUp: true,
    input: z.strictObject({ letterId: id }),
    output: file,
    refuses: ['letter_file_damaged'],
  }),
  /** One payment out of her booklet: whether she may sign for it on a screen, or did. */
  receipt: query({
    may: 'signatures.receipt',
    input: z.strictObject(line),
    output: z.object({
      rupiah: z.number(),
      signer: z.string().nullable(),
      why: z.enum(RECEIPT_ON_PAPER).nullable(),
      signed: z.object({ at: z.string(), by: z.string(), witness: z.string() }).nullable(),
    }),
    refuses: ['nothing_paid_out', 'payment_taken_back', 'letterhead_missing'],
  }),
  /** She signs for this money and no other, once. `sha256` is that of the receipt that she was shown: when what it says changed, nothing is signed. */
  signReceipt: command({
    may: 'signatures.receipt',
    bodyLimit: 200_000,
    input: inputOf(glassForm, { ...line, ...hand }),
    output: z.object({ sha256: z.string() }),
    refuses: [
      ...(['nothing_paid_out', 'payment_taken_back', 'letterhead_missing', 'unprintable', 'busy_retry'] as const),
      ...(['receipt_not_herself', 'receipt_protected', 'glass_empty', 'glass_too_long', 'receipt_changed'] as const),
      ...(['glass_signed_already', 'glass_witness_is_you', 'no_such_colleague'] as const),
    ],
  }),
  /** The receipt with her signature in it and the page behind it; not of a payment that was taken back. */
  receiptCopy: query({
    may: 'signatures.receipt',
    stepUp: true,
    input: z.strictObject(line),
    output: file,
    refuses: ['nothing_paid_out', 'payment_taken_back', 'letterhead_missing', 'receipt_protected'],
  }),
} as const
