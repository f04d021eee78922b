import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { SCAN_BODY, SCAN_FAULTS } from '../../kernel/scan.ts'
import { doneForm, enterForm, orderForm, strikeForm } from './forms/letter.ts'
import { NATURES, ORDERS, STATES } from './rules.ts'

const year = z.number().int().min(2000).max(2100)
const letterId = z.uuid()
const orderId = z.uuid()
const file = z.object({ fileName: z.string(), type: z.string(), base64: z.string() })

const line = z.object({
  letterId: z.string(),
  year: z.number(),
  no: z.number(),
  /** as it is said: number / year */
  mark: z.string(),
  nature: z.enum(NATURES),
  receivedOn: z.string(),
  datedOn: z.string().nullable(),
  /** empty where it is sealed for this reader */
  sender: z.string(),
  number: z.string(),
  subject: z.string(),
  whose: z.string(),
  state: z.enum(STATES),
  isPressing: z.boolean(),
})
const order = z.object({
  orderId: z.string(),
  person: z.string(),
  what: z.enum(ORDERS),
  dueOn: z.string(),
  isLate: z.boolean(),
  doneAt: z.string().nullable(),
  /** what was said of it, for whoever gave it */
  answer: z.string().nullable(),
})

/** Letters that come in: the book of the year, who does what with each, what became of it. */
export const agenda = {
  /** Of one year, what presses and waits first. */
  book: query({
    may: 'agenda.read',
    input: z.strictObject({ year: year.optional() }),
    output: z.object({ year: z.number(), years: z.array(z.number()), letters: z.array(line) }),
  }),
  /** The agenda book of one year as a sheet. */
  bookSheet: query({
    may: 'agenda.take_out_list',
    stepUp: true,
    refuses: ['list_too_long'],
    input: z.strictObject({ year, state: z.enum(STATES).optional() }),
    output: file,
  }),
  letter: query({
    may: 'agenda.read',
    input: z.strictObject({ letterId }),
    output: line.extend({
      recordedBy: z.string(),
      hasScan: z.boolean(),
      struckWhy: z.string().nullable(),
      orders: z.array(order),
      /** to whom the head may still give it */
      people: z.array(z.object({ personId: z.string(), name: z.string() })),
      mayOrder: z.boolean(),
      mayStrike: z.boolean(),
      mayScan: z.boolean(),
    }),
  }),
  scan: query({ may: 'agenda.read', input: z.strictObject({ letterId }), output: file }),
  enter: command({
    may: 'agenda.enter',
    bodyLimit: SCAN_BODY,
    upload: ['scan'],
    input: inputOf(enterForm, { scan: z.string().max(SCAN_BODY).optional() }),
    output: z.object({ letterId: z.string() }),
    refuses: ['received_in_future', 'dated_after_received', 'secret_not_scanned', ...SCAN_FAULTS],
  }),
  /** The sheet of a letter that was entered without one: once, and before it is given to anybody. */
  addScan: command({
    may: 'agenda.enter',
    bodyLimit: SCAN_BODY,
    upload: ['scan'],
    input: z.strictObject({ letterId, scan: z.string().max(SCAN_BODY) }),
    output: z.object({}),
    refuses: ['letter_struck', 'given_unscanned', 'scanned_already', 'secret_not_scanned', ...SCAN_FAULTS],
  }),
  /** Entered by mistake: it keeps its number. */
  strike: command({
    may: 'agenda.enter',
    input: inputOf(strikeForm, { letterId }),
    output: z.object({}),
    refuses: ['letter_struck', 'letter_given'],
  }),
  /** The head gives it to colleagues. */
  order: command({
    may: 'agenda.order',
    input: inputOf(orderForm, { letterId }),
    output: z.object({}),
    refuses: ['letter_struck', 'due_in_past', 'given_already', 'not_of_the_house'],
  }),
  /** What was given to whoever asks, what is not done first. */
  given: query({
    may: 'agenda.follow',
    input: z.strictObject({}),
    output: z.object({
      orders: z.array(
        z.object({
          orderId: z.string(),
          what: z.enum(ORDERS),
          nature: z.enum(NATURES),
          /** it can not wait for its turn */
          isPressing: z.boolean(),
          dueOn: z.string(),
          isLate: z.boolean(),
          sender: z.string(),
          number: z.string(),
          subject: z.string(),
          words: z.string().nullable(),
          givenBy: z.string(),
          givenAt: z.string(),
          doneAt: z.string().nullable(),
          hasScan: z.boolean(),
        }),
      ),
    }),
  }),
  givenScan: query({ may: 'agenda.follow', input: z.strictObject({ orderId }), output: file }),
  done: command({
    may: 'agenda.follow',
    input: inputOf(doneForm, { orderId }),
    output: z.object({}),
    refuses: ['order_done'],
  }),
} as const
