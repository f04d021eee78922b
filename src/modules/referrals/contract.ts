import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf, recordOf } from '../../kernel/form-input.ts'
import { askedOf, pageOf, sheetOf } from '../../kernel/list-input.ts'
import { RISKS } from '../cases/stages.ts'
import { intakeForm } from './forms/intake.ts'
import { listForm, referralForm } from './forms/register.ts'
import { referralList } from './lists/referrals.ts'
import { KINDS, SOURCES, STATUSES, URGENCIES, VERDICTS, WAITS } from './rules.ts'
import { id, label, moment, version } from './shapes.ts'

const takenShown = z.object({
  letterId: z.string(),
  imported: z.number(),
  merged: z.number(),
  setAside: z.number(),
  alreadyHere: z.number(),
  left: z.number(),
})

export const referrals = {
  /** Who came in, newest first and in the order of the sender's list, fifty a page; with the counts of the filters. */
  list: query({
    may: 'referrals.read',
    input: askedOf(referralList),
    output: pageOf(
      z.object({
        ...label,
        source: z.enum(SOURCES),
        office: z.string().nullable(),
        letterNumber: z.string().nullable(),
        listNo: z.number().nullable(),
        receivedAt: z.string(),
        urgency: z.enum(URGENCIES),
        status: z.enum(STATUSES),
        isEmergency: z.boolean(),
        risk: z.enum(RISKS).nullable(),
        verdict: z.enum(VERDICTS).nullable(),
        proposal: z.enum(KINDS).nullable(),
        /** null once it is decided */
        state: z.enum(WAITS).nullable(),
        decisionDueOn: z.string(),
        responsible: z.string().nullable(),
        intake: z.string().nullable(),
      }),
    ).extend({
      today: z.string(),
      counts: z.object({
        open: z.number(),
        decide: z.number(),
        emergency: z.number(),
        waiting: z.number(),
        drafts: z.number(),
      }),
    }),
  }),
  listSheet: sheetOf(referralList, 'referrals.take_out_list'),
  intakes: query({
    may: 'referrals.read',
    input: z.strictObject({}),
    output: z.object({
      intakes: z.array(
        recordOf(intakeForm.fields, {
          intakeId: z.string(),
          name: z.string(),
          version: z.number(),
          candidates: z.number(),
          accepted: z.number(),
          waiting: z.number(),
        }),
      ),
      programmeDays: z.number(),
    }),
  }),
  saveIntake: command({
    may: 'referrals.intake',
    input: inputOf(intakeForm, { intakeId: id.optional(), version: version.optional() }),
    output: z.object({ intakeId: z.string() }),
    refuses: ['intake_taken', 'intake_dates', 'intake_fixed'],
    clash: recordOf(intakeForm.fields, { version: z.number() }),
  }),
  /** One woman (F03). Opens her case; whoever is named responsible holds its keys at once. */
  register: command({
    may: 'referrals.register',
    input: inputOf(referralForm, {
      /** what an office sent: its moment and its account are those of the referral */
      offerId: id.optional(),
      receivedAt: moment.optional(),
      knownClientId: id.optional(),
      unsure: z.boolean().optional(),
    }),
    output: z.object({ caseId: z.string(), codeName: z.string().nullable() }),
    refuses: [
      'letter_or_reason',
      'received_in_future',
      'offer_taken',
      'same_nik',
      'still_here',
      'thread_closed',
      'not_a_social_worker',
      'not_an_office',
      'no_such_intake',
    ],
  }),
  /**
   * The rows of a list that nobody set aside become referrals, a portion in each transaction: `left` says how many wait for `takeMore`.
   * Pressed twice it goes on; what is saved stands.
   */
  takeList: command({
    may: 'referrals.register',
    input: inputOf(listForm, { listId: id, version }),
    output: takenShown,
    refuses: [
      'list_settled',
      'list_not_decided',
      'not_a_social_worker',
      'not_an_office',
      'no_such_intake',
      'thread_closed',
    ],
  }),
  /** The next portion of a list that is being saved; anybody who may take it goes on where another stopped. */
  takeMore: command({
    may: 'referrals.register',
    input: z.strictObject({ listId: id }),
    output: takenShown,
    refuses: ['list_settled', 'thread_closed'],
  }),
} as const
