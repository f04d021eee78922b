import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { form } from '../../kernel/form.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { talk, withdrawalForm } from './forms/talk.ts'
import { ANSWERS, PURPOSES } from './rules.ts'

const id = z.uuid()
const day = z.iso.date()
const said = z.string().trim().min(3).max(2000)

const consentAnswer = z.strictObject({
  purpose: z.enum(PURPOSES),
  answer: z.enum(ANSWERS),
  recipient: z.string().trim().min(1).max(160).optional(),
  until: day.optional(),
})
const consentLine = z.object({
  purpose: z.enum(PURPOSES),
  answer: z.enum([...ANSWERS, 'withdrawn']),
  form: z.string(),
  explainedBy: z.string(),
  givenAt: z.string(),
  validUntil: z.string().nullable(),
  stands: z.boolean(),
  talkId: z.string(),
  witness: z.string().nullable(),
  recipient: z.string().nullable(),
})

/** The consent ledger. */
export const consents = {
  ledger: query({
    may: 'consents.read',
    input: z.strictObject({ caseId: id }),
    output: z.object({
      current: z.array(consentLine),
      history: z.array(consentLine),
      photoAllowed: z.boolean(),
      serviceStands: z.boolean(),
    }),
  }),
  /** One talk: an answer for each purpose that was asked. */
  record: command({
    may: 'consents.record',
    input: inputOf(form('consents.talk', talk), {
      caseId: id,
      answers: z.array(consentAnswer).min(1).max(PURPOSES.length),
      explainedBy: id,
      givenAt: z.iso.datetime({ offset: true }).optional(),
      conditions: said.optional(),
      askAgainOn: day.optional(),
    }),
    output: z.object({ talkId: z.string(), service: z.enum([...ANSWERS, 'not_asked']) }),
    refuses: ['witness_needed', 'asked_twice', 'no_such_colleague', 'recipient_needed', 'talk_in_future'],
  }),
  withdraw: command({
    may: 'consents.record',
    input: inputOf(withdrawalForm, {
      caseId: id,
      purpose: z.enum(PURPOSES),
      language: z.string().trim().min(2).max(40),
    }),
    output: z.object({ talkId: z.string(), dueAt: z.string() }),
    refuses: ['nothing_to_withdraw', 'witness_needed'],
  }),
} as const
