import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { DOCUMENT_STATES, DOCUMENTS } from './rules.ts'

const id = z.uuid()
const version = z.int().min(1)
const line = (max: number) => z.string().trim().min(1).max(max)
const some = (max: number) => line(max).optional()

const officer = z.strictObject({
  name: line(120),
  nip: some(30),
  post: some(160),
  rank: some(80),
  office: some(160),
  actingFor: some(240),
  relation: some(80),
})
/** The receipt minute (F07). Her condition in general words only: illness, pregnancy or injury never stand here. */
export const minuteBody = z.strictObject({
  place: line(200),
  basis: some(300),
  partyOne: officer,
  partyTwo: officer,
  escort: some(200),
  condition: line(300),
  papers: z.array(line(120)).max(30).default([]),
  goods: z.array(line(160)).max(60).default([]),
  cashRupiah: z.int().min(0).max(1_000_000_000).default(0),
  child: some(160),
  explanation: some(600),
  copies: z.int().min(1).max(20).default(3),
  witnesses: z
    .array(z.strictObject({ name: line(120), post: some(160) }))
    .max(6)
    .default([]),
})

const minuteShown = z.object({
  minuteId: z.string(),
  handedAt: z.string(),
  body: minuteBody,
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
      stage: z.string(),
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
    }),
    output: z.object({ registerNo: z.string(), plannedEndOn: z.string() }),
    refuses: ['already_admitted', 'not_accepted', 'no_intake', 'arrival_in_future', 'case_closed'],
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
    input: z.strictObject({
      caseId: id,
      version: z.int().min(0),
      handedAt: z.iso.datetime({ offset: true }),
      body: minuteBody,
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
