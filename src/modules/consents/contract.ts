import { z } from 'zod'
import { command, query } from '../../../kernel/contract.ts'
import { ANSWERS, CONSENT_FORMS, PURPOSES } from '../rules.ts'
import { consentAnswer, consentLine, day, id, reason } from '../shapes.ts'

/** The consent ledger. */
export const consent = {
  consents: query({
    may: 'clients.read',
    input: z.strictObject({ caseId: id }),
    output: z.object({
      current: z.array(consentLine),
      history: z.array(consentLine),
      photoAllowed: z.boolean(),
      serviceStands: z.boolean(),
    }),
  }),
  /** One talk: an answer for each purpose that was asked. */
  recordConsent: command({
    may: 'clients.register',
    input: z.strictObject({
      caseId: id,
      answers: z.array(consentAnswer).min(1).max(PURPOSES.length),
      form: z.enum(CONSENT_FORMS),
      language: z.string().trim().min(2).max(40),
      explainedBy: id,
      givenAt: z.iso.datetime({ offset: true }).optional(),
      witness: z.string().trim().max(120).optional(),
      questions: reason.optional(),
      conditions: reason.optional(),
      askAgainOn: day.optional(),
    }),
    output: z.object({ talkId: z.string(), service: z.enum([...ANSWERS, 'not_asked']) }),
    refuses: ['witness_needed', 'asked_twice', 'no_such_colleague', 'recipient_needed', 'talk_in_future'],
  }),
  withdrawConsent: command({
    may: 'clients.register',
    input: z.strictObject({
      caseId: id,
      purpose: z.enum(PURPOSES),
      form: z.enum(CONSENT_FORMS),
      language: z.string().trim().min(2).max(40),
      witness: z.string().trim().max(120).optional(),
    }),
    output: z.object({ talkId: z.string(), dueAt: z.string() }),
    refuses: ['nothing_to_withdraw', 'witness_needed'],
  }),
} as const
