import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { askedOf, pageOf } from '../../kernel/list-input.ts'
import { id } from '../referrals/shapes.ts'
import { answerForm, complaintForm, outcomeForm } from './forms/complaint.ts'
import { registerList } from './lists/register.ts'
import { COMPLAINT_CHANNELS, STANDINGS } from './rules.ts'

export const complaints = {
  /** The register of complaints about decisions, the latest first. */
  register: query({
    may: 'complaints.register',
    input: askedOf(registerList),
    output: pageOf(
      z.object({
        ...{ complaintId: z.string(), caseId: z.string(), label: z.string(), honorific: z.string().nullable() },
        ...{ isProtected: z.boolean(), channel: z.enum(COMPLAINT_CHANNELS), receivedOn: z.string(), dueOn: z.string() },
        ...{ standing: z.enum(STANDINGS), answeredOn: z.string().nullable(), answeredBy: z.string().nullable() },
      }),
    ),
    refuses: ['span_too_long'],
  }),
  /** She, or somebody for her, does not agree with the decision (F40). */
  note: command({
    may: 'complaints.note',
    input: inputOf(complaintForm, { caseId: id }),
    output: z.object({ complaintId: z.string(), dueOn: z.string() }),
    refuses: ['not_decided', 'received_in_future'],
  }),
  /** Answered by somebody who neither proposed nor decided. */
  answer: command({
    may: 'complaints.note',
    input: inputOf(answerForm, { caseId: id, complaintId: id }),
    output: z.object({}),
    refuses: ['took_part', 'already_answered', 'received_in_future'],
  }),
  /** News from the place she was referred to (KS-08). */
  noteOutcome: command({
    may: 'complaints.note',
    input: inputOf(outcomeForm, { caseId: id }),
    output: z.object({ outcomeId: z.string() }),
    refuses: ['not_referred', 'received_in_future'],
  }),
} as const
