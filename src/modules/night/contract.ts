import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf, unfinishedOf } from '../../kernel/form-input.ts'
import { ACTIONS } from '../screening/triage.ts'
import { receptionForm } from './forms/reception.ts'
import { withdrawalForm } from './forms/withdrawal.ts'
import { WITHDRAWN_AS } from './rules.ts'

const receptionId = z.uuid()
const place = z.string()

export const night = {
  /** May she receive now, where is a bed free, who waits for the office, and who is not left alone: bed and hour, no word of her. */
  tonight: query({
    may: 'night.receive',
    input: z.strictObject({}),
    output: z.object({
      isNight: z.boolean(),
      beds: z.array(z.object({ bedId: z.string(), place })),
      waiting: z.array(z.object({ receptionId: z.string(), at: z.string(), place, needsCompany: z.boolean() })),
      company: z.array(z.object({ at: z.string(), place })),
    }),
  }),
  /** Sealed as she writes: nobody who received her reads it again. Answers what is done now. */
  receive: command({
    may: 'night.receive',
    input: inputOf(receptionForm),
    output: z.object({ receptionId: z.string(), actions: z.array(z.enum(ACTIONS)) }),
    refuses: ['office_is_open', 'bed_taken', 'nobody_to_tell'],
  }),
  reception: query({
    may: 'night.complete',
    input: z.strictObject({ receptionId }),
    output: z.object({
      at: z.string(),
      by: z.string(),
      place,
      caseId: z.string().nullable(),
      withdrawnAs: z.enum(WITHDRAWN_AS).nullable(),
      /** null for whoever came to work here after that night */
      said: unfinishedOf(receptionForm).nullable(),
    }),
  }),
  /** Opens her case: a referral that came without a letter, with the answers of the night. */
  complete: command({
    may: 'night.complete',
    input: z.strictObject({ receptionId }),
    output: z.object({ caseId: z.string() }),
    refuses: ['already_completed', 'not_sealed_to_you'],
  }),
  /** She left before morning, or it was written by mistake: the bed is free, what was asked is gone, no case is opened. */
  withdraw: command({
    may: 'night.complete',
    input: inputOf(withdrawalForm, { receptionId }),
    output: z.object({}),
    refuses: ['already_completed'],
  }),
} as const
