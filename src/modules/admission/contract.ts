import { z } from 'zod'
import { command, query } from '../../../kernel/contract.ts'
import { DOCUMENT_STATES, DOCUMENTS } from '../rules.ts'
import { id, minuteBody } from '../shapes.ts'

const version = z.int().min(1)

/** Papers that she has, and the minute of receiving her. */
export const papers = {
  documents: query({
    may: 'clients.read',
    input: z.strictObject({ caseId: id }),
    output: z.object({ documents: z.array(z.object({ document: z.string(), state: z.string() })) }),
  }),
  listDocuments: command({
    may: 'clients.register',
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
    may: 'clients.read',
    input: z.strictObject({ caseId: id }),
    output: z.object({
      minute: z
        .object({
          minuteId: z.string(),
          handedAt: z.string(),
          body: minuteBody,
          version: z.number(),
          signedAt: z.string().nullable(),
          signedBy: z.string().nullable(),
        })
        .nullable(),
    }),
  }),
  saveReceiptMinute: command({
    may: 'clients.register',
    input: z.strictObject({
      caseId: id,
      version: z.int().min(0),
      handedAt: z.iso.datetime({ offset: true }),
      body: minuteBody,
    }),
    output: z.object({ minuteId: z.string(), version: z.number() }),
    refuses: ['already_signed'],
  }),
  /** Both parties have signed on paper. */
  signReceiptMinute: command({
    may: 'clients.register',
    input: z.strictObject({ caseId: id, version }),
    output: z.object({}),
    refuses: ['already_signed', 'no_minute'],
  }),
} as const
