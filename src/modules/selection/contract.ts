import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { KINDS } from '../referrals/rules.ts'
import { id, label, moment, moved, onReferral as on, reason } from '../referrals/shapes.ts'
import { contactForm } from './forms/contact.ts'
import { decideForm, proposeForm } from './forms/decision.ts'
import { selectionPage } from './shapes.ts'

const closing = z.object({ closed: z.boolean(), missing: z.array(z.string()) })

export const selection = {
  /** The waiting list in its order; each place has an end (domain.md 4.3). */
  waiting: query({
    may: 'selection.read',
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
  page: query({ may: 'selection.read', input: z.strictObject({ caseId: id }), output: selectionPage }),
  /** A contact, or an attempt; the first with the sender meets the soft gate. */
  noteContact: command({
    may: 'selection.note',
    input: inputOf(contactForm, { caseId: id, at: moment.optional() }),
    output: z.object({ contactId: z.string() }),
    refuses: ['contact_in_future'],
  }),
  propose: command({
    may: 'selection.propose',
    input: inputOf(proposeForm, on),
    output: moved,
    refuses: ['selection_over', 'proposal_open', 'already_decided'],
  }),
  takeBack: command({
    may: 'selection.propose',
    input: z.strictObject({ ...on, reason }),
    output: moved,
    refuses: ['no_proposal', 'not_yours'],
  }),
  returnProposal: command({
    may: 'selection.decide',
    input: z.strictObject({ ...on, reason }),
    output: moved,
    refuses: ['no_proposal'],
  }),
  /** The head decides on what somebody else proposed (G1). A refusal or a referral elsewhere closes the case at once. */
  decide: command({
    may: 'selection.decide',
    input: inputOf(decideForm, on),
    output: moved.extend({ closed: z.boolean(), missing: z.array(z.string()) }),
    refuses: ['decision_refused', 'no_proposal', 'selection_over', 'until_needed'],
  }),
  reopen: command({
    may: 'selection.decide',
    input: z.strictObject({ ...on, reason }),
    output: moved,
    refuses: ['not_decided', 'selection_over'],
  }),
  /** She never came, or does not want to: after attempts to reach her. */
  withdraw: command({
    may: 'selection.decide',
    input: z.strictObject({ ...on, reason }),
    output: closing,
    refuses: ['no_attempts', 'selection_over'],
  }),
  /** After shelter: the belongings are hers again, and the case of a woman who was not admitted ends. */
  closeNotAdmitted: command({
    may: 'selection.decide',
    input: z.strictObject({ caseId: id }),
    output: closing,
    refuses: ['not_decided'],
  }),
} as const
