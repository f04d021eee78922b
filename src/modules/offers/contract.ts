import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf, unfinishedOf } from '../../kernel/form-input.ts'
import { id, letterShown } from '../referrals/shapes.ts'
import { offerForm } from './forms/offer.ts'
import { ANSWERS } from './rules.ts'

export const offers = {
  /** For the office that sent them: numbers and what was decided. */
  status: query({
    may: 'offers.status',
    input: z.strictObject({}),
    output: z.object({
      /** what it sent with its account, in its own words; `sent` until somebody has registered it */
      sent: z.array(
        z.object({
          offerId: z.string(),
          name: z.string().nullable(),
          letterNumber: z.string().nullable(),
          office: z.string().nullable(),
          sentOn: z.string(),
          status: z.enum(['sent', ...ANSWERS]),
          decidedOn: z.string().nullable(),
        }),
      ),
      letters: z.array(
        letterShown.extend({
          items: z.array(
            z.object({
              listNo: z.number().nullable(),
              status: z.enum(ANSWERS),
              receivedOn: z.string(),
              decidedOn: z.string().nullable(),
            }),
          ),
        }),
      ),
    }),
  }),
  /** An office sends a candidate (F02). Sealed to whoever may register her, and to the office itself. */
  send: command({
    may: 'offers.send',
    input: inputOf(offerForm),
    output: z.object({ offerId: z.string() }),
    refuses: ['nobody_to_take_it', 'too_many_wait'],
  }),
  withdraw: command({
    may: 'offers.send',
    input: z.strictObject({ offerId: id }),
    output: z.object({}),
    refuses: ['offer_taken'],
  }),
  /** Sent by an office, not registered yet. */
  list: query({
    may: 'offers.take',
    input: z.strictObject({}),
    output: z.object({
      offers: z.array(
        z.object({
          offerId: z.string(),
          sentAt: z.string(),
          answerDueOn: z.string(),
          by: z.string(),
          /** null for whoever came to work here after it was sent */
          said: z.object({ name: z.string(), office: z.string(), number: z.string() }).nullable(),
        }),
      ),
    }),
  }),
  read: query({
    may: 'offers.take',
    input: z.strictObject({ offerId: id }),
    output: z.object({
      sentAt: z.string(),
      by: z.string(),
      caseId: z.string().nullable(),
      /** what she may be called, until somebody says otherwise */
      callName: z.string().nullable(),
      said: unfinishedOf(offerForm).nullable(),
    }),
  }),
} as const
