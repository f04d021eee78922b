import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { feeForm, paidForm } from './forms/fee.ts'
import { FEE_STATES, PAYERS } from './rules.ts'

const id = z.uuid()
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)
const sums = { owedRupiah: z.number(), paidRupiah: z.number() }

export const fees = {
  /** Sessions of a month that were given from outside and are paid for, whether a fee was written down or not, with the sums. */
  month: query({
    may: 'fees.read',
    input: z.strictObject({ month: month.optional() }),
    output: z.object({
      month: z.string(),
      before: z.string(),
      after: z.string(),
      rows: z.array(
        z.object({
          sessionId: z.string(),
          delivererId: z.string(),
          feeId: z.string().nullable(),
          onDay: z.string(),
          title: z.string(),
          deliverer: z.string(),
          /** what is written down, or what the form begins with */
          hours: z.number(),
          rateRupiah: z.number().nullable(),
          amountRupiah: z.number().nullable(),
          payer: z.enum(PAYERS).nullable(),
          state: z.enum(FEE_STATES),
          paidOn: z.string().nullable(),
          receiptNo: z.string().nullable(),
          taxRupiah: z.number().nullable(),
        }),
      ),
      ...sums,
      months: z.array(z.object({ month: z.string(), ...sums })),
    }),
  }),
  write: command({
    may: 'fees.write',
    /** of several who gave it whose; without it whoever of them has none yet */
    input: inputOf(feeForm, { sessionId: id, delivererId: id.optional(), onDay: z.iso.date() }),
    output: z.object({ feeId: z.string() }),
    refuses: ['no_paid_session', 'written_already'],
  }),
  /** Something was mistyped and nothing is paid yet. `seen` is what stood there for whoever corrects it. */
  correct: command({
    may: 'fees.write',
    input: inputOf(feeForm, { feeId: id, seen: z.strictObject({ rateRupiah: z.int(), hours: z.int() }) }),
    output: z.object({}),
    refuses: ['paid_already', 'stale_version'],
  }),
  pay: command({
    may: 'fees.write',
    input: inputOf(paidForm, { feeId: id }),
    output: z.object({}),
    refuses: ['paid_already', 'in_the_future', 'before_session', 'tax_over'],
  }),
} as const
