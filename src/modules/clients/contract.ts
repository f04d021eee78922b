import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { consent } from './consent/contract.ts'
import { finding } from './finding/contract.ts'
import { papers } from './papers/contract.ts'
import { contactBody, day, id, identityInput, identityShown, nightBody, noContactBody, reason } from './shapes.ts'

const version = z.int().min(1)

export const clients = {
  ...finding,
  /** Who she is, numbers masked. `isOpen` false: this person holds no key. */
  identity: query({
    may: 'clients.read',
    input: z.strictObject({ caseId: id }),
    output: z.object({
      isOpen: z.boolean(),
      version: z.number(),
      identity: identityShown.nullable(),
      missing: z.array(z.string()),
      photoAllowed: z.boolean(),
    }),
  }),
  /** One number in full, for twenty seconds on a screen; the read log says who looked. */
  reveal: query({
    may: 'clients.read',
    input: z.strictObject({ caseId: id, which: z.enum(['nik', 'kk', 'phone']) }),
    output: z.object({ value: z.string() }),
  }),
  /** Version 0 makes it. An absent number stays as it was, null takes it away. What is missing becomes a task. */
  saveIdentity: command({
    may: 'clients.register',
    input: z.strictObject({ caseId: id, version: z.int().min(0), identity: identityInput }),
    output: z.object({ version: z.number(), missing: z.array(z.string()) }),
    refuses: ['nik_reason_needed', 'same_nik', 'too_many'],
  }),
  /** Accepted and on the way: cases without a register number. */
  arriving: query({
    may: 'clients.register',
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
    may: 'clients.register',
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
    may: 'clients.register',
    input: z.strictObject({
      caseId: id,
      arrivedOn: day,
      arrivedTime: z.iso.time({ precision: -1 }),
      intakeId: id.optional(),
    }),
    output: z.object({ registerNo: z.string(), plannedEndOn: z.string() }),
    refuses: ['already_admitted', 'not_accepted', 'no_intake', 'arrival_in_future', 'case_closed'],
  }),
  /** Bed apart: routine medicine, does she feel safe, who may know. Read by the head and her worker. */
  saveFirstNight: command({
    may: 'clients.safety',
    input: z.strictObject({ caseId: id, version: z.int().min(0), night: nightBody }),
    output: z.object({ version: z.number() }),
  }),
  firstNight: query({
    may: 'clients.safety',
    input: z.strictObject({ caseId: id }),
    output: z.object({ night: nightBody.extend({ version: z.number(), at: z.string(), by: z.string() }).nullable() }),
  }),
  contacts: query({
    may: 'clients.safety',
    input: z.strictObject({ caseId: id }),
    output: z.object({
      safe: z.array(contactBody.extend({ contactId: z.string(), isReachable: z.boolean(), version: z.number() })),
      never: z.array(noContactBody.extend({ noContactId: z.string(), version: z.number() })),
    }),
  }),
  saveContact: command({
    may: 'clients.safety',
    input: z.strictObject({
      caseId: id,
      contactId: id.optional(),
      version: version.optional(),
      isReachable: z.boolean(),
      contact: contactBody,
    }),
    output: z.object({ contactId: z.string(), reachable: z.number() }),
  }),
  endContact: command({
    may: 'clients.safety',
    input: z.strictObject({ caseId: id, contactId: id }),
    output: z.object({}),
  }),
  saveNoContact: command({
    may: 'clients.safety',
    input: z.strictObject({
      caseId: id,
      noContactId: id.optional(),
      version: version.optional(),
      person: noContactBody,
    }),
    output: z.object({ noContactId: z.string() }),
  }),
  endNoContact: command({
    may: 'clients.safety',
    input: z.strictObject({ caseId: id, noContactId: id, reason }),
    output: z.object({}),
  }),
  ...consent,
  ...papers,
} as const
