import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { answerForm, sendForm, talkForm } from './forms/supervision.ts'
import { APPENDICES, PAPER_FORMS, SUPERVISION_KINDS } from './rules.ts'
import { figures } from './shapes.ts'

const id = z.uuid()
const day = z.iso.date()
const maybe = z.string().nullable()
const review = z.object({
  reviewId: z.string(),
  who: z.string(),
  fromOn: z.string(),
  untilOn: z.string(),
  sentAt: z.string(),
  answeredAt: maybe,
})

/** Her own work for herself; the head reads what she was sent. Nothing here compares anybody. */
export const supervision = {
  /** Counted now, under her own eyes; without a span the quarter of today. */
  evidence: query({
    may: 'supervision.own',
    input: z.strictObject({ from: day.optional(), until: day.optional() }),
    output: z.object({
      name: z.string(),
      position: maybe,
      personId: z.string(),
      from: z.string(),
      until: z.string(),
      figures,
      /** women whom she accompanies today, and how many one social worker should have at most; null for other posts */
      load: z.object({ now: z.number(), most: z.number() }).nullable(),
      sent: z.array(review),
      /** the head has nobody to send it to */
      maySend: z.boolean(),
      isSent: z.boolean(),
    }),
    refuses: ['span_turned', 'span_too_long'],
  }),
  send: command({
    may: 'supervision.own',
    input: inputOf(sendForm, { from: day, until: day }),
    output: z.object({ reviewId: z.string() }),
    refuses: ['span_turned', 'span_too_long', 'span_sent', 'nobody_leads', 'span_ahead', 'names_somebody'],
  }),
  /** Sent spans of others, for the head: what waits first. */
  sent: query({
    may: 'supervision.read_sent',
    input: z.strictObject({}),
    output: z.object({ reviews: z.array(review) }),
  }),
  review: query({
    may: 'supervision.own',
    input: z.strictObject({ reviewId: id }),
    output: review.extend({
      figures,
      position: maybe,
      own: maybe,
      lateWhy: maybe,
      with: z.array(z.enum(APPENDICES)),
      answer: maybe,
      answeredBy: maybe,
      isMine: z.boolean(),
      mayAnswer: z.boolean(),
    }),
  }),
  /** The span as a paper to lay to her SKP, with her words and the head's. */
  paper: query({
    may: 'supervision.own',
    input: z.strictObject({ reviewId: id, form: z.enum(PAPER_FORMS) }),
    output: z.object({ fileName: z.string(), type: z.string(), base64: z.string() }),
    refuses: ['letterhead_missing', 'unprintable', 'busy_retry'],
  }),
  answer: command({
    may: 'supervision.read_sent',
    input: inputOf(answerForm, { reviewId: id }),
    output: z.object({}),
    refuses: ['review_answered', 'own_work', 'names_somebody'],
  }),
  /** Talks in which this person was one of the two. */
  talks: query({
    may: 'supervision.own',
    input: z.strictObject({}),
    output: z.object({
      talks: z.array(
        z.object({
          noteId: z.string(),
          withWhom: z.string(),
          isSupervisor: z.boolean(),
          heldOn: z.string(),
          minutes: z.number(),
          kind: z.enum(SUPERVISION_KINDS),
          about: maybe,
          agreed: maybe,
        }),
      ),
      colleagues: z.array(z.object({ personId: z.string(), callName: z.string() })),
      mayNote: z.boolean(),
    }),
  }),
  note: command({
    may: 'supervision.note',
    input: inputOf(talkForm),
    output: z.object({ noteId: z.string() }),
    refuses: ['talk_ahead', 'with_herself', 'not_a_colleague'],
  }),
} as const
