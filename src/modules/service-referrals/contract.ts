import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { referForm, replyForm } from './forms/refer.ts'
import { agreementForm, serviceForm } from './forms/service.ts'
import { acceptForm, packetForm } from './forms/transfer.ts'
import { BASES, PAYERS, RESULTS, SERVICE_KINDS, SHARED, URGENCIES } from './rules.ts'

const id = z.uuid()
const version = z.int().min(1)
const maybe = z.string().nullable()

const service = z.object({
  serviceId: z.string(),
  kind: z.enum(SERVICE_KINDS),
  name: z.string(),
  ...{
    address: maybe,
    phone: maybe,
    contact: maybe,
    hours: maybe,
    cost: maybe,
    mouNo: maybe,
    mouUntil: maybe,
    endedOn: maybe,
  },
  version: z.number(),
})

/** One referral as whoever knows of it sees it; what was written opens only with its key. */
const leg = z.object({
  id: z.string(),
  caseId: z.string(),
  onwardFrom: maybe,
  serviceId: z.string(),
  service: z.string(),
  kind: z.enum(SERVICE_KINDS),
  isNurseOnly: z.boolean(),
  urgency: z.enum(URGENCIES),
  basis: z.enum(BASES),
  shared: z.array(z.enum(SHARED)),
  escort: maybe,
  costRupiah: z.number().nullable(),
  payer: z.enum(PAYERS).nullable(),
  referredOn: z.string(),
  referredBy: z.string(),
  answerBy: z.string(),
  isLate: z.boolean(),
  result: z.enum(RESULTS).nullable(),
  closedOn: maybe,
  mayAnswer: z.boolean(),
  sent: z
    .object({
      reason: z.string(),
      message: z.string(),
      condition: z.string().optional(),
      ground: z.string().optional(),
    })
    .nullable(),
  replies: z.array(z.object({ noteId: z.string(), at: z.string(), by: z.string(), said: z.string() })),
  acceptedOn: maybe,
  acceptance: z.object({ letterNo: z.string(), by: z.string(), said: z.string().optional() }).nullable(),
  /** what was printed of it outside the book of the house, with what was in it */
  papers: z.array(
    z.object({
      noteId: z.string(),
      part: z.enum(['letter', 'packet']),
      number: z.string(),
      on: z.string(),
      contents: z.array(z.string()),
    }),
  ),
  mayPrint: z.boolean(),
})

const made = z.object({ noteId: z.string(), number: z.string() })
const UNPRINTED = ['letterhead_missing', 'letter_unprintable', 'busy_retry'] as const

const person = {
  caseId: z.string(),
  label: z.string(),
  honorific: maybe,
  isProtected: z.boolean(),
}

export const serviceReferrals = {
  directory: query({
    may: 'serviceReferrals.directory',
    input: z.strictObject({}),
    output: z.object({ services: z.array(service) }),
  }),
  saveService: command({
    may: 'serviceReferrals.keep',
    input: inputOf(serviceForm, {
      serviceId: id.optional(),
      version: z.int().min(0),
      ended: z.boolean().default(false),
    }),
    output: z.object({ serviceId: z.string(), version: z.number() }),
    clash: service,
  }),
  /** Its number and its last day; the task that asks for its renewal begins thirty days before. */
  saveAgreement: command({
    may: 'serviceReferrals.agree',
    input: inputOf(agreementForm, { serviceId: id, version }),
    output: z.object({ version: z.number() }),
    refuses: ['agreement_over'],
    clash: service,
  }),
  /** What is open, and what was closed last. What the nurse alone may know stands in no list (domain.md 8.3, F). */
  list: query({
    may: 'serviceReferrals.read',
    input: z.strictObject({}),
    output: z.object({
      rows: z.array(
        z.object({
          ...person,
          id: z.string(),
          service: z.string(),
          urgency: z.enum(URGENCIES),
          referredOn: z.string(),
          answerBy: z.string(),
          standing: z.enum(['open', 'late', 'closed']),
          result: z.enum(RESULTS).nullable(),
        }),
      ),
    }),
  }),
  ofCase: query({
    may: 'serviceReferrals.read',
    input: z.strictObject({ caseId: id }),
    output: z.object({ legs: z.array(leg), mayRefer: z.array(z.enum(SERVICE_KINDS)) }),
  }),
  /** One chain, from where it began. */
  chain: query({
    may: 'serviceReferrals.read',
    input: z.strictObject({ id }),
    output: z.object({ ...person, legs: z.array(leg) }),
  }),
  /** Does it stand now that this may be shared with this service? */
  consentFor: query({
    may: 'serviceReferrals.refer',
    input: z.strictObject({ caseId: id, serviceId: id }),
    output: z.object({ stands: z.boolean(), purpose: z.enum(['health_partner', 'disclosure']) }),
  }),
  /** Her consent is looked at in this very moment; `onwardFrom` closes the referral that it carries on. */
  refer: command({
    may: 'serviceReferrals.refer',
    input: inputOf(referForm, { caseId: id, onwardFrom: id.optional() }),
    output: z.object({ id: z.string() }),
    refuses: [
      ...([
        'no_consent',
        'nurse_refers',
        'worker_refers',
        'service_ended',
        'in_the_future',
        'answer_before_referral',
      ] as const),
      ...(['payer_needed', 'no_such_colleague', 'already_closed', 'chain_tells'] as const),
    ],
  }),
  reply: command({
    may: 'serviceReferrals.refer',
    input: inputOf(replyForm, { id }),
    output: z.object({ isClosed: z.boolean() }),
    refuses: ['already_closed', 'in_the_future', 'before_referral', 'answer_before_referral'],
  }),
  /** F23 by whoever alone may know of it; the book of the house tells its number. */
  printLetter: command({
    may: 'serviceReferrals.refer',
    input: z.strictObject({ id }),
    output: made,
    refuses: ['already_closed', 'no_consent', ...UNPRINTED],
  }),
  /** Another institution says that it takes her. */
  accept: command({
    may: 'serviceReferrals.refer',
    input: inputOf(acceptForm, { id }),
    output: z.object({}),
    refuses: [
      'not_a_transfer',
      'already_closed',
      'worker_refers',
      'already_accepted',
      'in_the_future',
      'before_referral',
    ],
  }),
  /** What goes with her, its list, and on what it rests: asked anew in this moment. */
  makePacket: command({
    may: 'serviceReferrals.refer',
    input: inputOf(packetForm, { id }),
    output: made,
    refuses: ['not_a_transfer', 'already_closed', 'worker_refers', 'not_accepted_yet', 'no_consent', ...UNPRINTED],
  }),
  /** A paper as it was printed. */
  paper: query({
    may: 'serviceReferrals.read',
    stepUp: true,
    input: z.strictObject({ noteId: id }),
    output: z.object({ fileName: z.string(), type: z.string(), base64: z.string() }),
  }),
} as const
