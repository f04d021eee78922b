import { z } from 'zod'
import { command } from '../../kernel/contract.ts'
import { day, id, line } from '../referrals/shapes.ts'
import { COMPLAINT_CHANNELS, OUTCOMES } from './shapes.ts'

export const complaints = {
  /** She, or somebody for her, does not agree with the decision (F40). */
  note: command({
    may: 'complaints.note',
    input: z.strictObject({ caseId: id, channel: z.enum(COMPLAINT_CHANNELS), receivedOn: day, text: line(4000) }),
    output: z.object({ complaintId: z.string(), dueOn: z.string() }),
    refuses: ['not_decided', 'received_in_future'],
  }),
  /** Answered by somebody who neither proposed nor decided. */
  answer: command({
    may: 'complaints.note',
    input: z.strictObject({ caseId: id, complaintId: id, answeredOn: day, answer: line(4000) }),
    output: z.object({}),
    refuses: ['took_part', 'already_answered', 'received_in_future'],
  }),
  /** News from the place she was referred to (KS-08). */
  noteOutcome: command({
    may: 'complaints.note',
    input: z.strictObject({ caseId: id, notedOn: day, outcome: z.enum(OUTCOMES), text: line(2000) }),
    output: z.object({ outcomeId: z.string() }),
    refuses: ['not_referred', 'received_in_future'],
  }),
} as const
