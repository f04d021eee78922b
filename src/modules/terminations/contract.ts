import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { EXIT_CODES } from '../cases/exits.ts'
import { STAGES, STATES } from '../cases/stages.ts'
import { acted } from '../deputies/shapes.ts'
import { MISFITS } from '../livelihood/rules.ts'
import { kitShown } from '../stock/shapes.ts'
import * as asks from './forms/checks.ts'
import { abandonForm, kitForm, noKitForm, openForm, proposalForm, returnForm } from './forms/exit.ts'
import { SIMPLE_NAMES } from './simple-checks.ts'

const id = z.uuid()
const exit = z.enum(EXIT_CODES)
const version = z.int()
const caseId = { caseId: id }

/** The refusals that every act on the way out may answer with. */
const act = ['no_termination', 'check_not_asked', 'in_the_future'] as const
const recorded = z.object({ recordId: z.string() })

const body = z.record(z.string(), z.unknown())
const item = z.object({
  name: z.string(),
  kind: z.enum(['required', 'advised']),
  when: z.enum(['before_proposal', 'before_closing', 'by_decision']),
  met: z.boolean(),
  outcome: z.string().nullable(),
  on: z.string().nullable(),
  by: z.string().nullable(),
  facts: body.nullable(),
  /** the words of the act; null where nothing was written, or where the reader holds no key */
  note: body.nullable(),
  guarded: body.nullable(),
})
const kit = kitShown.extend({ handedOverAt: z.string().nullable(), reservedByMe: z.boolean() })

export const terminations = {
  /** The warm page: what she achieved, what is done, what is still missing. */
  page: query({
    may: 'terminations.read',
    input: z.strictObject({ caseId: id }),
    output: z.object({
      stage: z.enum(STAGES),
      state: z.enum(STATES),
      admittedOn: z.string().nullable(),
      closedOn: z.string().nullable(),
      exitKind: z.string().nullable(),
      maySeeStory: z.boolean(),
      maySeeGuarded: z.boolean(),
      /** ways in which this stay can end from where it is */
      exits: z.array(exit),
      achieved: z.object({ words: z.string(), wants: z.string(), on: z.string() }).nullable(),
      aftercare: z.object({ isAgreed: z.boolean(), rule: z.string() }).nullable(),
      /** the letter of another institution, as it was written down with the referral */
      accepted: z.object({ on: z.string(), letterNo: z.string(), from: z.string() }).nullable(),
      kept: z.object({ things: z.number(), balanceRupiah: z.number() }).nullable(),
      toolkit: z
        .object({
          rule: z.string(),
          judgement: z.enum(['ok', 'not_for_this_exit', 'conference_first']),
          ownedBefore: z.number(),
          kits: z.array(kit),
          /** what speaks against a kit at her home; null for whoever may not read of it */
          home: z.object({ work: z.string().nullable(), misfits: z.array(z.enum(MISFITS)) }).nullable(),
        })
        .nullable(),
      current: z
        .object({
          terminationId: z.string(),
          exit: z.string(),
          state: z.string(),
          needsFourEyes: z.boolean(),
          openedBy: z.string(),
          openedAt: z.string(),
          missingSince: z.string().nullable(),
          absence: z.object({ stepsDue: z.array(z.string()), reaches72At: z.string(), isPast: z.boolean() }).nullable(),
          proposedBy: z.string().nullable(),
          isMyProposal: z.boolean(),
          proposedAt: z.string().nullable(),
          effectiveOn: z.string().nullable(),
          decidedBy: z.string().nullable(),
          decidedAs: acted,
          decidedAt: z.string().nullable(),
          version: z.number(),
          proposal: z.object({ note: body.nullable(), guarded: body.nullable() }).nullable(),
          returned: z.object({ note: body.nullable(), by: z.string(), on: z.string() }).nullable(),
          checklist: z.array(item),
          missingToPropose: z.array(z.string()),
          missingToClose: z.array(z.string()),
        })
        .nullable(),
    }),
  }),
  /** Begins the way out. For an absence: since when, from which 72 hours count. */
  open: command({
    may: 'terminations.write',
    input: inputOf(openForm, { caseId: id, exit }),
    output: z.object({ terminationId: z.string() }),
    refuses: ['exit_not_from_here', 'exit_too_late', 'already_open', 'missing_since_needed', 'in_the_future'],
  }),
  /** She came back, or it is another way out after all: what was ticked for it counts no longer. */
  abandon: command({
    may: 'terminations.write',
    input: inputOf(abandonForm, { ...caseId, version }),
    output: z.object({}),
    refuses: ['no_termination'],
  }),

  /** A check without rules of its own: a day and some words. */
  recordCheck: command({
    may: 'terminations.write',
    input: inputOf(asks.letterForm, { ...caseId, check: z.enum(SIMPLE_NAMES) }),
    output: recorded,
    refuses: act,
  }),
  checkDestination: command({
    may: 'terminations.safety',
    input: inputOf(asks.destinationForm, caseId),
    output: recorded,
    refuses: act,
  }),
  /** Nobody on her no-contact list receives her, whoever signs. The answer says yes or no and by what; the list stays closed. */
  clearReceiver: command({
    may: 'terminations.safety',
    input: inputOf(asks.receiverForm, caseId),
    output: recorded.extend({ isCleared: z.boolean(), match: z.enum(['name', 'alias', 'phone', 'plate']).nullable() }),
    refuses: act,
  }),
  returnBelongings: command({
    may: 'terminations.write',
    input: inputOf(asks.belongingsForm, caseId),
    output: recorded,
    refuses: [...act, 'receiver_not_cleared', 'still_kept'],
  }),
  /** F34. Who receives her is whoever was cleared; nothing is typed twice. */
  signHandover: command({
    may: 'terminations.safety',
    input: inputOf(asks.handoverForm, caseId),
    output: recorded,
    refuses: [...act, 'receiver_not_cleared'],
  }),
  /** F35. The kit must be set aside for her by somebody else; one kit per woman unless head and social office say otherwise. */
  handOverToolkit: command({
    may: 'terminations.toolkit',
    input: inputOf(kitForm, { ...caseId, toolkitId: id }),
    output: recorded.extend({ valueRupiah: z.number() }),
    refuses: [
      'no_termination',
      'in_the_future',
      'toolkit_not_for_this_exit',
      'toolkit_conference_first',
      'toolkit_not_reserved',
      'four_eyes',
      'toolkit_already_given',
      'second_toolkit_head_only',
      'witness_is_giver',
      'no_such_colleague',
    ],
  }),
  /** Why there is no kit. */
  explainToolkit: command({
    may: 'terminations.write',
    input: inputOf(noKitForm, { ...caseId, on: z.iso.date() }),
    output: recorded,
    refuses: act,
  }),

  /** 3 × 24 hours since she was last seen. Refused before, by whomever. */
  confirmAbsence: command({
    may: 'terminations.write',
    input: inputOf(asks.absenceForm, caseId),
    output: recorded,
    refuses: ['no_termination', 'check_not_asked', 'before_72_hours'],
  }),
  /** To a family member who is safe, or to the social office; never to somebody on the list. */
  reportAbsence: command({
    may: 'terminations.safety',
    input: inputOf(asks.absenceReportForm, caseId),
    output: recorded,
    refuses: [...act, 'on_no_contact_list'],
  }),
  recordPolice: command({
    may: 'terminations.safety',
    input: inputOf(asks.policeForm, caseId),
    output: recorded,
    refuses: act,
  }),

  /** F39. What the doctor wrote stays under the key "safety". */
  recordDeath: command({
    may: 'terminations.safety',
    input: inputOf(asks.deathForm, caseId),
    output: recorded,
    refuses: act,
  }),
  tellKin: command({
    may: 'terminations.safety',
    input: inputOf(asks.kinForm, caseId),
    output: recorded,
    refuses: [...act, 'on_no_contact_list'],
  }),
  handToHeirs: command({
    may: 'terminations.safety',
    input: inputOf(asks.heirsForm, caseId),
    output: recorded,
    refuses: [...act, 'on_no_contact_list', 'still_kept'],
  }),

  /** F33, put to the head. What belongs to the day of leaving may still be open. */
  propose: command({
    may: 'terminations.write',
    input: inputOf(proposalForm, caseId),
    output: z.object({ taskId: z.string() }),
    refuses: ['no_termination', 'already_proposed', 'checks_missing', 'effective_too_early', 'effective_too_late'],
  }),
  withdrawProposal: command({
    may: 'terminations.write',
    input: z.strictObject({ caseId: id }),
    output: z.object({}),
    refuses: ['no_termination', 'not_proposed'],
  }),
  /** The head decides; when nothing is missing and the day has come, the stay ends at once. */
  approve: command({
    may: 'terminations.approve',
    input: z.strictObject({ caseId: id, version }),
    output: z.object({ isClosed: z.boolean(), missing: z.array(z.string()) }),
    refuses: ['no_termination', 'not_proposed', 'own_proposal', 'checks_missing'],
  }),
  return: command({
    may: 'terminations.approve',
    input: inputOf(returnForm, { caseId: id, version }),
    output: z.object({}),
    refuses: ['no_termination', 'not_proposed'],
  }),
  /** Ends the stay: her place is freed, tasks end, after-care begins if she agreed to it. */
  close: command({
    may: 'terminations.approve',
    input: z.strictObject({ caseId: id }),
    output: z.object({ closedOn: z.string(), isInAftercare: z.boolean() }),
    refuses: ['no_termination', 'not_approved', 'not_yet', 'gates_missing', 'illegal_move'],
  }),
} as const
