import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { selectionPage } from './page-shapes.ts'
import {
  answer,
  birth,
  CHANNELS,
  COMPLAINT_CHANNELS,
  criterion,
  day,
  firstIdentity,
  id,
  KINDS,
  label,
  letterIn,
  letterShown,
  line,
  moment,
  NO_LETTER_REASONS,
  OUTCOMES,
  reason,
  SOURCES,
  STATUSES,
  some,
  somebody,
  triageAnswers,
  URGENCIES,
  version,
  WITH_WHOM,
} from './shapes.ts'

const on = { caseId: id, version }
const moved = z.object({ version: z.number() })
const closing = z.object({ closed: z.boolean(), missing: z.array(z.string()) })

export const referrals = {
  /** Who came in, newest first and in the order of the sender's list, fifty a page; with the counts of the filters. */
  list: query({
    may: 'referrals.read',
    input: z.strictObject({
      filter: z.enum(['open', 'decide', 'emergency', 'decided', 'all']).default('open'),
      mine: z.boolean().optional(),
      intakeId: id.optional(),
      after: z.strictObject({ receivedAt: moment, listNo: z.int().nullable(), caseId: id }).optional(),
    }),
    output: z.object({
      items: z.array(
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
          risk: z.string().nullable(),
          triaged: z.boolean(),
          verdict: z.string().nullable(),
          isOverridden: z.boolean(),
          proposal: z.enum(KINDS).nullable(),
          returned: z.boolean(),
          decisionDueOn: z.string(),
          responsible: z.string().nullable(),
          intake: z.string().nullable(),
        }),
      ),
      next: z.object({ receivedAt: z.string(), listNo: z.number().nullable(), caseId: z.string() }).nullable(),
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
  /** The waiting list in its order; each place has an end (domain.md 4.3). */
  waiting: query({
    may: 'referrals.read',
    input: z.strictObject({}),
    output: z.object({
      items: z.array(
        z.object({
          ...label,
          order: z.number(),
          since: z.string(),
          until: z.string(),
          lastContactOn: z.string().nullable(),
          intake: z.string().nullable(),
          responsible: z.string().nullable(),
          state: z.enum(['expired', 'contact_due', 'waiting']),
          nextContactOn: z.string().nullable(),
          daysLeft: z.number().nullable(),
          proposal: z.enum(KINDS).nullable(),
        }),
      ),
      freePlaces: z.number(),
    }),
  }),
  /** Everything for selection (screen 50); what this person may not read is null. */
  page: query({ may: 'referrals.read', input: z.strictObject({ caseId: id }), output: selectionPage }),
  /** For the office that sent them: numbers and what was decided. */
  status: query({
    may: 'referrals.status',
    input: z.strictObject({}),
    output: z.object({
      letters: z.array(
        letterShown.extend({
          items: z.array(
            z.object({
              listNo: z.number().nullable(),
              status: z.enum(['in_selection', ...STATUSES]),
              receivedOn: z.string(),
              decidedOn: z.string().nullable(),
            }),
          ),
        }),
      ),
    }),
  }),
  intakes: query({
    may: 'referrals.read',
    input: z.strictObject({}),
    output: z.object({
      intakes: z.array(
        z.object({
          intakeId: z.string(),
          year: z.number(),
          ordinal: z.number(),
          name: z.string(),
          startsOn: z.string(),
          endsOn: z.string(),
          quota: z.number(),
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
    input: z.strictObject({
      intakeId: id.optional(),
      version: version.optional(),
      year: z.int().min(2000).max(2100),
      ordinal: z.int().min(1).max(12),
      startsOn: day,
      endsOn: day,
      quota: z.int().min(1).max(1000),
    }),
    output: z.object({ intakeId: z.string() }),
    refuses: ['intake_taken', 'intake_dates', 'intake_fixed'],
  }),
  /** One woman (F03). Opens her case; whoever is named responsible holds its keys at once. */
  register: command({
    may: 'referrals.register',
    input: z.strictObject({
      source: z.enum(SOURCES),
      receivedAt: moment.optional(),
      urgency: z.enum(URGENCIES).default('ordinary'),
      letter: letterIn.optional(),
      noLetterReason: z.enum(NO_LETTER_REASONS).optional(),
      intakeId: id.optional(),
      officePersonId: id.optional(),
      responsibleId: id.optional(),
      isProtected: z.boolean().default(false),
      honorific: z.enum(['Ibu', 'Mbak']).default('Ibu'),
      callName: line(60),
      identity: firstIdentity,
      escort: somebody.optional(),
      sender: somebody.optional(),
      reason: line(4000),
      done: some(4000),
      told: some(4000),
      knownClientId: id.optional(),
      unsure: z.boolean().optional(),
    }),
    output: z.object({ caseId: z.string(), codeName: z.string().nullable() }),
    refuses: [
      'letter_or_reason',
      'received_in_future',
      'same_nik',
      'still_here',
      'thread_closed',
      'not_a_social_worker',
      'not_an_office',
      'no_such_intake',
    ],
  }),
  /** The first safety questions (F06). Complete answers meet the gate and set the risk. */
  triage: command({
    may: 'referrals.triage',
    input: z.strictObject({
      ...on,
      answers: triageAnswers,
      weeks: z.int().min(0).max(45).optional(),
      tonight: some(200),
      note: some(2000),
    }),
    output: moved.extend({ level: z.string(), isComplete: z.boolean() }),
    refuses: ['case_closed', 'selection_over', 'nothing_asked'],
    clash: moved.extend({
      status: z.enum(STATUSES),
      triage: selectionPage.shape.triage
        .unwrap()
        .pick({ answers: true, weeks: true, tonight: true, note: true, at: true })
        .nullable(),
    }),
  }),
  checkEligibility: command({
    may: 'referrals.check',
    input: z.strictObject({
      ...on,
      births: z.array(birth).max(6).default([]),
      criteria: z.array(criterion).max(5).default([]),
    }),
    output: moved.extend({ verdict: z.string() }),
    refuses: ['case_closed', 'selection_over'],
    clash: moved.extend({
      check: selectionPage.shape.check.unwrap().pick({ births: true, criteria: true, at: true }).nullable(),
    }),
  }),
  /** The head lets her pass outside the rules; never a child. */
  overrideEligibility: command({
    may: 'referrals.decide',
    input: z.strictObject({ ...on, reason }),
    output: moved,
    refuses: ['override_refused', 'not_checked', 'case_closed', 'selection_over'],
  }),
  noteReadiness: command({
    may: 'referrals.check',
    input: z.strictObject({
      caseId: id,
      version: z.int().min(0),
      herWords: line(1000),
      canStay: z.enum(['yes', 'unsure', 'no']).nullable(),
      obstacles: line(2000),
    }),
    output: moved,
    refuses: ['case_closed', 'selection_over'],
    clash: selectionPage.shape.readiness.unwrap().omit({ at: true, by: true }),
  }),
  /** A contact, or an attempt; the first with the sender meets the soft gate. */
  noteContact: command({
    may: 'referrals.register',
    input: z.strictObject({
      caseId: id,
      withWhom: z.enum(WITH_WHOM),
      channel: z.enum(CHANNELS),
      wasReached: z.boolean(),
      at: moment.optional(),
      who: some(160),
      text: line(2000),
    }),
    output: z.object({ contactId: z.string() }),
    refuses: ['contact_in_future'],
  }),
  propose: command({
    may: 'referrals.propose',
    input: z.strictObject({ ...on, kind: z.enum(KINDS), reason, answer: answer.default({}) }),
    output: moved,
    refuses: ['case_closed', 'selection_over', 'proposal_open', 'already_decided'],
  }),
  takeBack: command({
    may: 'referrals.propose',
    input: z.strictObject({ ...on, reason }),
    output: moved,
    refuses: ['no_proposal', 'not_yours'],
  }),
  returnProposal: command({
    may: 'referrals.decide',
    input: z.strictObject({ ...on, reason }),
    output: moved,
    refuses: ['no_proposal'],
  }),
  /** The head decides on what somebody else proposed (G1). A refusal or a referral elsewhere closes the case at once. */
  decide: command({
    may: 'referrals.decide',
    input: z.strictObject({ ...on, kind: z.enum(KINDS), reason, until: day.optional(), answer: answer.default({}) }),
    output: moved.extend({ closed: z.boolean(), missing: z.array(z.string()) }),
    refuses: ['decision_refused', 'no_proposal', 'case_closed', 'selection_over', 'until_needed'],
  }),
  reopen: command({
    may: 'referrals.decide',
    input: z.strictObject({ ...on, reason }),
    output: moved,
    refuses: ['not_decided', 'case_closed', 'selection_over'],
  }),
  /** She never came, or does not want to: after attempts to reach her. */
  withdraw: command({
    may: 'referrals.decide',
    input: z.strictObject({ ...on, reason }),
    output: closing,
    refuses: ['no_attempts', 'case_closed', 'selection_over'],
  }),
  /** After shelter: the belongings are hers again, and the case of a woman who was not admitted ends. */
  closeNotAdmitted: command({
    may: 'referrals.decide',
    input: z.strictObject({ caseId: id }),
    output: closing,
    refuses: ['not_decided', 'case_closed'],
  }),
  noteComplaint: command({
    may: 'referrals.complaint',
    input: z.strictObject({ caseId: id, channel: z.enum(COMPLAINT_CHANNELS), receivedOn: day, text: line(4000) }),
    output: z.object({ complaintId: z.string(), dueOn: z.string() }),
    refuses: ['not_decided', 'received_in_future'],
  }),
  answerComplaint: command({
    may: 'referrals.complaint',
    input: z.strictObject({ caseId: id, complaintId: id, answeredOn: day, answer: line(4000) }),
    output: z.object({}),
    refuses: ['took_part', 'already_answered', 'received_in_future'],
  }),
  noteOutcome: command({
    may: 'referrals.complaint',
    input: z.strictObject({ caseId: id, notedOn: day, outcome: z.enum(OUTCOMES), text: line(2000) }),
    output: z.object({ outcomeId: z.string() }),
    refuses: ['not_referred', 'received_in_future'],
  }),
  /** The rows of a list that nobody set aside become referrals, all or nothing. */
  takeList: command({
    may: 'referrals.register',
    input: z.strictObject({
      listId: id,
      version,
      letter: letterIn,
      intakeId: id.optional(),
      responsibleId: id.optional(),
      officePersonId: id.optional(),
    }),
    output: z.object({
      letterId: z.string(),
      imported: z.number(),
      merged: z.number(),
      setAside: z.number(),
      alreadyHere: z.number(),
    }),
    refuses: [
      'list_settled',
      'list_not_decided',
      'not_a_social_worker',
      'not_an_office',
      'no_such_intake',
      'thread_closed',
    ],
  }),
} as const
