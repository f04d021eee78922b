import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { SCAN_BODY, SCAN_FAULTS } from '../../kernel/scan.ts'
import {
  additionForm,
  closingForm,
  deliveryForm,
  letterForm,
  reportForm,
  stepForm,
  tellingForm,
} from './forms/incident.ts'
import { CHANNELS, INCIDENT_KINDS, LEVELS, PLACES, TOLD, WORDS } from './rules.ts'

const id = z.uuid()
const moment = z.string()
const woman = z.object({
  caseId: z.string(),
  label: z.string(),
  honorific: z.string().nullable(),
  isProtected: z.boolean(),
})
const person = z.object({ personId: z.string(), callName: z.string() })
const head = z.object({
  incidentId: z.string(),
  kind: z.enum(INCIDENT_KINDS),
  level: z.enum(LEVELS),
  place: z.enum(PLACES),
  happenedAt: moment,
  by: z.string(),
  closedAt: moment.nullable(),
})

/** What happened in the house, who was told, what was done (F26). Whatever accuses a colleague goes by the module `voice`. */
export const incidents = {
  /** Whom she may name: women whose name she may read, and colleagues. */
  whom: query({
    may: 'incidents.write',
    input: z.strictObject({}),
    output: z.object({ women: z.array(woman), staff: z.array(person) }),
  }),
  report: command({
    may: 'incidents.write',
    offline: true,
    input: inputOf(reportForm),
    output: z.object({ incidentId: z.string() }),
    refuses: ['happened_in_future', 'known_before_happened', 'nobody_to_tell', 'accuses_a_colleague'],
  }),
  book: query({
    may: 'incidents.write',
    input: z.strictObject({}),
    output: z.object({
      incidents: z.array(
        head.extend({
          /** who must be told next, and until when */
          waits: z.object({ whom: z.enum(TOLD), dueAt: moment, isLate: z.boolean() }).nullable(),
        }),
      ),
    }),
  }),
  page: query({
    may: 'incidents.write',
    input: z.strictObject({ incidentId: id }),
    output: head.extend({
      knownAt: moment,
      reportedAt: moment,
      /** what was written, the oldest first; null where the copy is not this reader's */
      notes: z.array(
        z.object({
          noteId: z.string(),
          kind: z.enum(WORDS),
          at: moment,
          by: z.string(),
          text: z.string(),
          done: z.string().nullable(),
          others: z.string().nullable(),
        }),
      ),
      women: z.array(woman),
      staff: z.array(z.string()),
      tellings: z.array(
        z.object({
          tellingId: z.string(),
          whom: z.enum(TOLD),
          dueAt: moment.nullable(),
          isLate: z.boolean(),
          toldAt: moment.nullable(),
          channel: z.enum(CHANNELS).nullable(),
          notedBy: z.string().nullable(),
          name: z.string().nullable(),
          proof: z.string().nullable(),
        }),
      ),
      steps: z.array(
        z.object({
          stepId: z.string(),
          owner: z.string(),
          isMine: z.boolean(),
          dueOn: z.string(),
          doneAt: moment.nullable(),
          text: z.string().nullable(),
        }),
      ),
      letters: z.array(
        z.object({
          letterId: z.string(),
          to: z.enum(TOLD),
          number: z.string(),
          on: z.string(),
          addressee: z.string(),
          deliveredAt: moment.nullable(),
          /** the receipt that came back, where it was scanned */
          receiptId: z.string().nullable(),
        }),
      ),
      readers: z.array(person),
      /** who leads today and came after it */
      lacking: z.array(person),
      mayLead: z.boolean(),
    }),
  }),
  add: command({
    may: 'incidents.write',
    input: inputOf(additionForm, { incidentId: id }),
    output: z.object({}),
    refuses: ['incident_closed'],
  }),
  /** Somebody was told, with the proof; it ends the clock that waits for it. */
  tell: command({
    may: 'incidents.write',
    input: inputOf(tellingForm, { incidentId: id }),
    output: z.object({}),
    refuses: ['incident_closed', 'told_in_future', 'told_before_happened', 'head_reads_herself'],
  }),
  /** The head has read it: that is how she is told. */
  read: command({
    may: 'incidents.lead',
    input: z.strictObject({ incidentId: id }),
    output: z.object({}),
    refuses: ['already_read'],
  }),
  /** The report as a letter to an office; its number stands in the book of closed letters, and nothing else of it. */
  makeLetter: command({
    may: 'incidents.watch',
    input: inputOf(letterForm, { incidentId: id }),
    output: z.object({ letterId: z.string(), number: z.string() }),
    refuses: ['not_a_reader', 'letterhead_missing', 'letter_unprintable', 'busy_retry'],
  }),
  file: query({
    may: 'incidents.write',
    stepUp: true,
    input: z.strictObject({ incidentId: id, noteId: id }),
    output: z.object({ fileName: z.string(), type: z.string(), base64: z.string() }),
    refuses: ['letter_file_damaged'],
  }),
  /** The letter was received: the proof, and with it the end of the clock that waits for them. */
  deliver: command({
    may: 'incidents.write',
    bodyLimit: SCAN_BODY,
    upload: ['base64'],
    input: inputOf(deliveryForm, { incidentId: id, letterId: id, base64: z.base64().optional() }),
    output: z.object({}),
    refuses: [
      ...(['incident_closed', 'already_done', 'receipt_needed', 'told_in_future', 'told_before_happened'] as const),
      ...SCAN_FAULTS,
    ],
  }),
  /** Whoever leads since it happened gets copies of its words from a colleague who holds them. */
  passOn: command({
    may: 'incidents.write',
    input: z.strictObject({ incidentId: id }),
    output: z.object({ readers: z.number() }),
    refuses: ['not_a_reader', 'nobody_lacks', 'nobody_to_tell'],
  }),
  giveStep: command({
    may: 'incidents.write',
    input: inputOf(stepForm, { incidentId: id }),
    output: z.object({}),
    refuses: ['incident_closed', 'not_a_reader', 'date_in_past'],
  }),
  doStep: command({
    may: 'incidents.write',
    input: z.strictObject({ incidentId: id, stepId: id }),
    output: z.object({}),
    refuses: ['already_done'],
  }),
  close: command({
    may: 'incidents.lead',
    input: inputOf(closingForm, { incidentId: id }),
    output: z.object({}),
    refuses: ['incident_closed', 'not_told_yet', 'steps_open'],
  }),
} as const
