import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { KNOW_EVERYBODY } from '../../kernel/roles.ts'
import { PURPOSES } from '../consents/rules.ts'
import {
  answerForm,
  appealAnswerForm,
  appealForm,
  breachForm,
  breachLetterForm,
  breachPartForm,
  closingForm,
  disclosureForm,
  handingForm,
  refusalForm,
  requestForm,
  tellingForm,
} from './forms/privacy.ts'
import { APPEALS, CHANNELS, CLASSES, GROUNDS, IDENTITIES, TOLD } from './rules.ts'
import { breach, disclosure, maybe, note, request } from './shapes.ts'

const id = z.uuid()
const nothing = z.strictObject({})
const done = z.object({})
const file = z.object({ fileName: z.string(), type: z.string(), base64: z.string() })
const unprinted = ['letterhead_missing', 'unprintable', 'busy_retry'] as const

/** Rights of those whose data it is, breaches, what was told outside, what is processed (UU 27/2022). */
export const privacy = {
  requests: query({ may: 'privacy.record', input: nothing, output: z.object({ requests: z.array(request) }) }),
  request: query({
    may: 'privacy.record',
    input: z.strictObject({ requestId: id }),
    output: request.extend({
      identity: z.enum(IDENTITIES),
      by: z.string(),
      ground: z.enum(GROUNDS).nullable(),
      answeredBy: maybe,
      appealedAt: maybe,
      appeal: z.enum(APPEALS).nullable(),
      appealDoneAt: maybe,
      article: z.number().nullable(),
      /** where a copy of her file answers it: what was made since, and her case for whoever may make one */
      copy: z
        .object({
          caseId: maybe,
          made: z.array(z.object({ at: z.string(), by: z.string(), takenAt: maybe })),
        })
        .nullable(),
      notes: z.array(note),
      mayAnswer: z.boolean(),
      mayAppeal: z.boolean(),
      mayDecide: z.boolean(),
    }),
  }),
  /** F41 as a paper: empty, or as it was asked and answered. */
  requestForm: query({ may: 'privacy.record', input: nothing, output: file, refuses: unprinted }),
  requestPaper: query({
    may: 'privacy.record',
    stepUp: true,
    input: z.strictObject({ requestId: id }),
    output: file,
    refuses: unprinted,
  }),
  /** What women took back, and until when the house must have acted on it. */
  withdrawals: query({
    may: 'privacy.lead',
    input: nothing,
    output: z.object({
      withdrawals: z.array(
        z.object({
          id: z.string(),
          herNo: maybe,
          purpose: z.enum(PURPOSES),
          dueAt: maybe,
          doneAt: maybe,
          isLate: z.boolean(),
        }),
      ),
    }),
  }),
  recordRequest: command({
    may: 'privacy.record',
    input: inputOf(requestForm),
    output: z.object({ requestId: z.string() }),
    refuses: ['in_the_future', 'number_unknown'],
  }),
  answerRequest: command({
    may: 'privacy.answer',
    input: inputOf(answerForm, { requestId: id }),
    output: done,
    refuses: ['already_done', 'identity_first'],
  }),
  appeal: command({
    may: 'privacy.record',
    input: inputOf(appealForm, { requestId: id }),
    output: done,
    refuses: ['nothing_to_appeal', 'already_done'],
  }),
  decideAppeal: command({
    may: 'privacy.decide',
    input: inputOf(appealAnswerForm, { requestId: id }),
    output: done,
    refuses: ['nothing_to_appeal', 'own_answer', 'already_done'],
  }),
  breaches: query({ may: 'privacy.record', input: nothing, output: z.object({ breaches: z.array(breach) }) }),
  breach: query({
    may: 'privacy.record',
    input: z.strictObject({ breachId: id }),
    output: breach.extend({
      notes: z.array(note),
      tellings: z.array(
        z.object({
          whom: z.enum(TOLD),
          channel: z.enum(CHANNELS),
          toldAt: z.string(),
          peopleCount: z.number().nullable(),
          name: maybe,
          proof: maybe,
        }),
      ),
      copy: z.object({ extractId: z.string(), no: z.string(), recipient: z.string() }).nullable(),
      letters: z.array(
        z.object({ noteId: z.string(), to: z.enum(TOLD), number: z.string(), on: z.string(), addressee: z.string() }),
      ),
      mayLead: z.boolean(),
      mayClose: z.boolean(),
    }),
  }),
  breachLetter: query({
    may: 'privacy.lead',
    stepUp: true,
    input: z.strictObject({ breachId: id, noteId: id }),
    output: file,
  }),
  recordBreach: command({
    may: 'privacy.record',
    /** of the copy of rows that did not come back, where it is about one: its weighing ends with it */
    input: inputOf(breachForm, { extractId: id.optional() }),
    output: z.object({ breachId: z.string() }),
    refuses: ['in_the_future', 'copy_not_lost', 'copy_weighed'],
  }),
  addPart: command({
    may: 'privacy.lead',
    input: inputOf(breachPartForm, { breachId: id }),
    output: done,
    refuses: ['breach_closed'],
  }),
  /** It ends the clock when the women and the authority have both been told. */
  tellBreach: command({
    may: 'privacy.lead',
    input: inputOf(tellingForm, { breachId: id }),
    output: done,
    refuses: ['breach_closed', 'in_the_future', 'told_before_found'],
  }),
  makeBreachLetter: command({
    may: 'privacy.lead',
    input: inputOf(breachLetterForm, { breachId: id }),
    output: z.object({ noteId: z.string(), number: z.string() }),
    refuses: ['breach_closed', 'parts_missing', 'letterhead_missing', 'letter_unprintable', 'busy_retry'],
  }),
  closeBreach: command({
    may: 'privacy.lead',
    input: inputOf(closingForm, { breachId: id }),
    output: done,
    refuses: ['breach_closed', 'not_told_yet'],
  }),
  disclosures: query({
    may: 'privacy.record',
    input: nothing,
    output: z.object({ disclosures: z.array(disclosure.extend({ recipient: maybe })) }),
  }),
  disclosure: query({
    may: 'privacy.record',
    input: z.strictObject({ disclosureId: id }),
    output: disclosure.extend({
      by: z.string(),
      head: maybe,
      headAt: maybe,
      officer: maybe,
      officerAt: maybe,
      refusedAt: maybe,
      scope: z
        .object({ recipient: z.string(), letterNo: maybe, ground: z.string(), asked: z.string(), given: z.string() })
        .nullable(),
      refusal: maybe,
      handing: z.object({ channel: z.enum(CHANNELS), name: maybe, proof: maybe }).nullable(),
      mayApprove: z.boolean(),
      mayRefuse: z.boolean(),
      mayGive: z.boolean(),
    }),
  }),
  askDisclosure: command({
    may: 'privacy.record',
    input: inputOf(disclosureForm),
    output: z.object({ disclosureId: z.string() }),
    refuses: ['in_the_future', 'number_unknown'],
  }),
  approveDisclosure: command({
    may: 'privacy.approve',
    stepUp: true,
    input: z.strictObject({ disclosureId: id }),
    output: done,
    refuses: ['already_done', 'own_request', 'another_person'],
  }),
  refuseDisclosure: command({
    may: 'privacy.approve',
    input: inputOf(refusalForm, { disclosureId: id }),
    output: done,
    refuses: ['already_done'],
  }),
  giveDisclosure: command({
    may: 'privacy.record',
    input: inputOf(handingForm, { disclosureId: id }),
    output: done,
    refuses: ['already_done', 'two_needed'],
  }),
  /** What is processed, under which key, who holds it: printed from the tables themselves. */
  processing: query({
    may: 'privacy.record',
    input: nothing,
    output: z.object({
      classes: z.array(
        z.object({
          class: z.enum(CLASSES),
          tables: z.array(z.string()),
          columns: z.number(),
          roles: z.array(z.enum(KNOW_EVERYBODY)),
          byTeam: z.boolean(),
        }),
      ),
    }),
  }),
} as const
