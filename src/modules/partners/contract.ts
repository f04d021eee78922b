import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { agreementForm, dealForm, doneForm, evaluationForm, partnerForm } from './forms/partner.ts'
import {
  AGREEMENT_KINDS,
  ANSWERS,
  BARS,
  COVERS,
  DEAL_KINDS,
  OUTCOMES,
  PARTNER_KINDS,
  STAGES,
  WORKPLACE_KINDS,
} from './rules.ts'

const id = z.uuid()
const none = z.object({})
const seen = z.number().int().min(1)
const partner = z.object({
  partnerId: z.string(),
  name: z.string(),
  kind: z.enum(PARTNER_KINDS),
  stage: z.enum(STAGES),
  isActive: z.boolean(),
  hourly: z.number().nullable(),
  /** under what an hour should leave, by the rule of sharing */
  isLow: z.boolean(),
  nextOn: z.string().nullable(),
  next: z.string().nullable(),
  wants: z.string().nullable(),
  untilOn: z.string().nullable(),
  /** its agreement runs out soon */
  isEnding: z.boolean(),
  /** whose place is taken: who is there, and who begins on a later day */
  people: z.number(),
  /** of these, who only begins; null where it is not told */
  coming: z.number().nullable(),
  /** is everybody counted who is there: also whoever came without the programme; small numbers are not told to all */
  isCounted: z.boolean(),
  /** who is or was there; null where it is not told */
  ever: z.number().nullable(),
  quota: z.number(),
  /** nothing is in force any more, since that day */
  overOn: z.string().nullable(),
  version: z.number(),
})
const person = z.object({
  caseId: z.string(),
  label: z.string(),
  isProtected: z.boolean(),
  outcome: z.enum(OUTCOMES).nullable(),
  fromOn: z.string(),
  hasBegun: z.boolean(),
  endedOn: z.string().nullable(),
})

/** With whom works and women go out: contact, agreement, order, internship, placement, evaluation. */
export const partners = {
  partners: query({
    may: 'partners.read',
    input: z.strictObject({}),
    output: z.object({
      partners: z.array(partner),
      active: z.number(),
      yardstick: z.number().nullable(),
      mayWrite: z.boolean(),
    }),
  }),
  partner: query({
    may: 'partners.read',
    input: z.strictObject({ partnerId: id }),
    output: partner.extend({
      contact: z.string().nullable(),
      pieceRupiah: z.number().nullable(),
      pieceMinutes: z.number().nullable(),
      seenOn: z.string().nullable(),
      /** why nobody joins what goes on there */
      closedFor: z.enum(BARS).nullable(),
      yardstick: z.number().nullable(),
      agreements: z.array(
        z.object({
          agreementId: z.string(),
          kind: z.enum(AGREEMENT_KINDS),
          number: z.string(),
          fromOn: z.string(),
          untilOn: z.string(),
          quota: z.number(),
          covers: z.array(z.enum(COVERS)),
          isInForce: z.boolean(),
        }),
      ),
      deals: z.array(
        z.object({
          dealId: z.string(),
          kind: z.enum(DEAL_KINDS),
          what: z.string(),
          pieces: z.number().nullable(),
          donePieces: z.number(),
          fromOn: z.string(),
          dueOn: z.string(),
          endedOn: z.string().nullable(),
          people: z.array(person),
          /** whom this reader is not told of */
          others: z.number(),
          version: z.number(),
        }),
      ),
      /** internships and jobs there, as the books say that this reader reads */
      works: z.array(
        z.object({
          workId: z.string(),
          caseId: z.string(),
          label: z.string(),
          isProtected: z.boolean(),
          kind: z.enum(WORKPLACE_KINDS),
          fromOn: z.string(),
          endedOn: z.string().nullable(),
          hasBegun: z.boolean(),
        }),
      ),
      evaluations: z.array(
        z.object({
          key: z.string(),
          paid: z.enum(ANSWERS),
          safe: z.enum(ANSWERS),
          again: z.enum(ANSWERS),
          words: z.string().nullable(),
          by: z.string(),
          at: z.string(),
        }),
      ),
      /** the same hour at other partners and at own works */
      beside: z.array(z.object({ key: z.string(), name: z.string(), hourly: z.number() })),
      mayWrite: z.boolean(),
      maySign: z.boolean(),
      mayPlace: z.boolean(),
    }),
  }),
  /** Women whom this person may bring to a partner: each in her own book; who is protected goes by it alone. */
  candidates: query({
    may: 'partners.place',
    input: z.strictObject({}),
    output: z.object({ people: z.array(z.object({ caseId: z.string(), label: z.string() })) }),
  }),
  save: command({
    may: 'partners.write',
    input: inputOf(partnerForm, { partner: z.strictObject({ partnerId: id, seen }).nullable() }),
    output: z.object({ partnerId: z.string() }),
    refuses: ['names_somebody', 'name_taken', 'offer_half', 'next_half', 'seen_ahead', 'partner_moved_on'],
  }),
  /** Not gone on with: a wage that is too low, a place that is not safe. */
  decline: command({
    may: 'partners.write',
    input: z.strictObject({ partnerId: id }),
    output: none,
    refuses: ['somebody_there'],
  }),
  sign: command({
    may: 'partners.sign',
    input: inputOf(agreementForm, { partnerId: id }),
    output: none,
    refuses: ['days_backwards', 'names_somebody'],
  }),
  endAgreement: command({
    may: 'partners.sign',
    input: z.strictObject({ agreementId: id }),
    output: none,
    refuses: ['ended_already'],
  }),
  begin: command({
    may: 'partners.write',
    input: inputOf(dealForm, { partnerId: id }),
    output: z.object({ dealId: z.string() }),
    refuses: ['names_somebody', 'days_backwards', 'no_agreement', 'partner_declined'],
  }),
  /** Of an order, how many are done. */
  moveOn: command({
    may: 'partners.write',
    input: inputOf(doneForm, { dealId: id, seen }),
    output: none,
    refuses: ['deal_closed', 'more_than_ordered', 'deal_moved_on'],
  }),
  end: command({
    may: 'partners.write',
    input: z.strictObject({ dealId: id }),
    output: none,
    refuses: ['deal_closed', 'somebody_there'],
  }),
  evaluate: command({
    may: 'partners.write',
    input: inputOf(evaluationForm, { partnerId: id }),
    output: none,
    refuses: ['nothing_done'],
  }),
} as const
