import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { contactForm, costForm, countForm, outingForm, settleForm, takeForm } from './forms/outing.ts'
import { CONTACT_KINDS, OUTING_KINDS, STEPS } from './rules.ts'

const id = z.uuid()
const none = z.object({})
const seen = z.number().int().min(1)
const outing = z.object({
  outingId: z.string(),
  kind: z.enum(OUTING_KINDS),
  name: z.string(),
  organiser: z.string(),
  stand: z.string().nullable(),
  fromOn: z.string(),
  untilOn: z.string(),
  step: z.enum(STEPS),
  takenPieces: z.number(),
  soldPieces: z.number(),
  soldRupiah: z.number(),
  version: z.number(),
})

/** Works outside the house, from the plan to the settlement. */
export const exhibitions = {
  outings: query({
    may: 'exhibitions.read',
    input: z.strictObject({}),
    output: z.object({ outings: z.array(outing), mayCarry: z.boolean() }),
  }),
  outing: query({
    may: 'exhibitions.read',
    input: z.strictObject({ outingId: id }),
    output: outing.extend({
      commissionPercent: z.number(),
      costsRupiah: z.number(),
      carriedBy: z.string(),
      agreedBy: z.string().nullable(),
      agreedAt: z.string().nullable(),
      leftAt: z.string().nullable(),
      backAt: z.string().nullable(),
      settledAt: z.string().nullable(),
      countedBy: z.string().nullable(),
      countedWith: z.string().nullable(),
      /** who may be named as the second; empty for whoever does not count */
      counters: z.array(z.object({ personId: z.string(), callName: z.string() })),
      mayConfirm: z.boolean(),
      cashRupiah: z.number().nullable(),
      lines: z.array(
        z.object({
          workId: z.string(),
          code: z.string(),
          title: z.string(),
          /** of a service nothing is taken along */
          isService: z.boolean(),
          makers: z.string(),
          priceRupiah: z.number(),
          getsRupiah: z.number(),
          taken: z.number(),
          sold: z.number(),
          back: z.number(),
          lost: z.number(),
          left: z.number(),
          soldRupiah: z.number(),
          materialRupiah: z.number(),
        }),
      ),
      /** of the makers: how many agreed to what; null for whoever may not read what they agreed to */
      consents: z
        .object({
          makers: z.number(),
          works: z.number(),
          face: z.number(),
          /** call names that may stand on the label here */
          named: z.array(z.string()),
          /** works there of whoever is protected now */
          stillOut: z.array(z.string()),
        })
        .nullable(),
      contacts: z.array(
        z.object({
          contactId: z.string(),
          kind: z.enum(CONTACT_KINDS),
          /** null for whoever is not of the staff */
          who: z.string().nullable(),
          reach: z.string().nullable(),
          wants: z.string().nullable(),
          by: z.string(),
          isFollowed: z.boolean(),
        }),
      ),
      /** works that can go along, with how many are in the house */
      shelf: z.array(z.object({ workId: z.string(), title: z.string(), home: z.number(), isService: z.boolean() })),
      mayCarry: z.boolean(),
      mayAgree: z.boolean(),
      maySettle: z.boolean(),
    }),
  }),
  plan: command({
    may: 'exhibitions.carry',
    input: inputOf(outingForm, { outing: z.strictObject({ outingId: id, seen }).nullable() }),
    output: z.object({ outingId: z.string() }),
    refuses: [
      ...([
        'names_somebody',
        'not_neutral',
        'days_backwards',
        'outing_agreed',
        'outing_settled',
        'outing_moved_on',
      ] as const),
    ],
  }),
  costs: command({
    may: 'exhibitions.carry',
    input: inputOf(costForm, { outingId: id }),
    output: none,
    refuses: ['outing_settled'],
  }),
  agree: command({
    may: 'exhibitions.agree',
    input: z.strictObject({ outingId: id }),
    output: none,
    refuses: ['own_plan', 'outing_agreed', 'outing_settled'],
  }),
  /** So many pieces of a work go along. */
  take: command({
    may: 'exhibitions.carry',
    input: inputOf(takeForm, { outingId: id }),
    output: none,
    refuses: [
      'not_so_many',
      'outing_not_agreed',
      'outing_back',
      'outing_settled',
      'stays_here',
      'service_has_no_stock',
    ],
  }),
  /** What was sold there, what is back, what is lost, of one work. */
  count: command({
    may: 'exhibitions.carry',
    input: inputOf(countForm, { outingId: id, workId: id }),
    output: none,
    refuses: [
      ...([
        'not_so_many',
        'outing_not_agreed',
        'outing_settled',
        'nothing_counted',
        'no_share_rule',
        'not_for_sale',
      ] as const),
      'no_maker',
      'face_without_consent',
    ],
  }),
  /** Everything is back: taken is sold, back and lost. */
  comeHome: command({
    may: 'exhibitions.carry',
    input: z.strictObject({ outingId: id }),
    output: none,
    refuses: ['counts_do_not_settle', 'outing_settled', 'nothing_left'],
  }),
  writeContact: command({
    may: 'exhibitions.carry',
    input: inputOf(contactForm, { outingId: id }),
    output: none,
  }),
  followContact: command({
    may: 'exhibitions.carry',
    input: z.strictObject({ contactId: id }),
    output: none,
    refuses: ['followed_already'],
  }),
  settle: command({
    may: 'exhibitions.settle',
    input: inputOf(settleForm, { outingId: id }),
    output: none,
    refuses: [
      ...(['cash_differs', 'count_with_another', 'counts_do_not_settle', 'outing_settled', 'not_back'] as const),
      'not_a_counter',
    ],
  }),
  /** The second of the two, with her own press: what she saw on the page. */
  confirm: command({
    may: 'exhibitions.confirm',
    input: z.strictObject({ outingId: id, cashRupiah: z.number().int() }),
    output: none,
    refuses: ['cash_differs', 'counts_herself', 'counts_do_not_settle', 'outing_settled', 'not_back'],
  }),
} as const
