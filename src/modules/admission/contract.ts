import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { form, part } from '../../kernel/form.ts'
import { inputOf, recordOf } from '../../kernel/form-input.ts'
import { STAGES } from '../cases/stages.ts'
import { trackCode } from '../tracks/shapes.ts'
import { minute } from './forms/minute.ts'
import { DOCUMENT_STATES, DOCUMENTS, LATE_REASONS } from './rules.ts'

const id = z.uuid()
const version = z.int().min(1)

const minuteShown = z.object({
  minuteId: z.string(),
  handedAt: z.string(),
  body: recordOf(minute, {}),
  version: z.number(),
  signedAt: z.string().nullable(),
  signedBy: z.string().nullable(),
})

/** Her arrival: the four steps, the papers that she has, and the minute of receiving her. */
export const admission = {
  /** Accepted and on the way: cases without a register number. */
  arriving: query({
    may: 'admission.register',
    input: z.strictObject({}),
    output: z.object({
      cases: z.array(
        z.object({
          caseId: z.string(),
          label: z.string(),
          honorific: z.string().nullable(),
          isProtected: z.boolean(),
          openedOn: z.string(),
          responsible: z.string().nullable(),
        }),
      ),
    }),
  }),
  /** Where the intake of a case stands: which of the four steps are done. */
  intake: query({
    may: 'admission.register',
    input: z.strictObject({ caseId: id }),
    output: z.object({
      caseId: z.string(),
      stage: z.enum(STAGES),
      registerNo: z.string().nullable(),
      admittedOn: z.string().nullable(),
      identityVersion: z.number(),
      hasConsent: z.boolean(),
      hasFirstNight: z.boolean(),
      minute: z.enum(['none', 'written', 'signed']),
      people: z.array(z.object({ id: z.string(), name: z.string() })),
      intakes: z.array(z.object({ id: z.string(), name: z.string() })),
      intakeId: z.string().nullable(),
    }),
  }),
  /** Arrival: the next register number of the intake, first day, planned last day, presence. */
  admit: command({
    may: 'admission.register',
    input: z.strictObject({
      caseId: id,
      arrivedOn: z.iso.date(),
      arrivedTime: z.iso.time({ precision: -1 }),
      intakeId: id.optional(),
      /** the class that she chose; a conference may choose another */
      track: trackCode.optional(),
      /** why it is noted only now, when she arrived more than a day ago */
      lateBecause: z.enum(LATE_REASONS).optional(),
    }),
    output: z.object({ registerNo: z.string(), plannedEndOn: z.string() }),
    refuses: [
      'already_admitted',
      'not_accepted',
      'no_intake',
      'arrival_in_future',
      'late_reason_needed',
      'track_not_offered',
    ],
  }),
  documents: query({
    may: 'admission.read',
    input: z.strictObject({ caseId: id }),
    output: z.object({ documents: z.array(z.object({ document: z.string(), state: z.string() })) }),
  }),
  listDocuments: command({
    may: 'admission.register',
    input: z.strictObject({
      caseId: id,
      documents: z
        .array(z.strictObject({ document: z.enum(DOCUMENTS), state: z.enum(DOCUMENT_STATES) }))
        .min(1)
        .max(DOCUMENTS.length),
    }),
    output: z.object({ lacking: z.number() }),
  }),
  receiptMinute: query({
    may: 'admission.read',
    input: z.strictObject({ caseId: id }),
    output: z.object({
      minute: minuteShown.nullable(),
    }),
  }),
  saveReceiptMinute: command({
    may: 'admission.register',
    input: inputOf(form('admission.minute', { body: part(minute) }), {
      caseId: id,
      version: z.int().min(0),
      handedAt: z.iso.datetime({ offset: true }),
    }),
    output: z.object({ minuteId: z.string(), version: z.number() }),
    refuses: ['already_signed'],
    clash: minuteShown,
  }),
  /** Both parties have signed on paper. */
  signReceiptMinute: command({
    may: 'admission.register',
    input: z.strictObject({ caseId: id, version }),
    output: z.object({}),
    refuses: ['already_signed', 'no_minute'],
    clash: minuteShown,
  }),
} as const
