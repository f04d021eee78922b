import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { askForm, declineForm } from './forms/ask.ts'
import { ANSWERS, ASKED_CLASSES, DECLINES, PURPOSES } from './rules.ts'

const id = z.uuid()
const request = z.object({
  requestId: z.string(),
  caseId: z.string(),
  class: z.enum(ASKED_CLASSES),
  reader: z.string(),
  askedBy: z.string(),
  askedAt: z.string(),
  purpose: z.enum(PURPOSES),
  answer: z.enum(ANSWERS).nullable(),
  declinedFor: z.enum(DECLINES).nullable(),
  answeredBy: z.string().nullable(),
  answeredAt: z.string().nullable(),
})

export const lending = {
  /** Asks whoever holds the key to let somebody of her team read. */
  ask: command({
    may: 'lending.ask',
    input: inputOf(askForm, { caseId: id }),
    output: z.object({ requestId: z.string() }),
    refuses: ['not_on_team', 'already_granted', 'already_asked', 'nobody_holds_key'],
  }),
  /** The holder gives it: from now on the reader reads her health, and nothing else beside what was hers. */
  grant: command({
    may: 'lending.answer',
    stepUp: true,
    input: z.strictObject({ requestId: id }),
    output: z.object({}),
    refuses: ['not_on_team', 'already_answered', 'key_needed', 'summary_is_written'],
  }),
  decline: command({
    may: 'lending.answer',
    input: inputOf(declineForm, { requestId: id }),
    output: z.object({}),
    refuses: ['already_answered'],
  }),
  takeBack: command({
    may: 'lending.answer',
    input: z.strictObject({ caseId: id, personId: id }),
    output: z.object({}),
    refuses: ['not_on_team'],
  }),
  /** What waits for my answer, and what was answered lately. */
  requests: query({
    may: 'lending.answer',
    input: z.strictObject({}),
    output: z.object({ requests: z.array(request.extend({ label: z.string().nullable() })) }),
  }),
  /** Who reads her health by a grant, who could ask for it, and what was asked. */
  ofCase: query({
    may: 'lending.see',
    input: z.strictObject({ caseId: id }),
    output: z.object({
      readers: z.array(z.object({ personId: z.string(), callName: z.string(), since: z.string() })),
      candidates: z.array(z.object({ personId: z.string(), callName: z.string() })),
      requests: z.array(request),
      mayAsk: z.boolean(),
      mayTakeBack: z.boolean(),
    }),
  }),
} as const
