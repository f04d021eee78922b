import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { candidate, consentAnswer, consentLine, contactBody, day, draft, id, identityInput, identityShown, minuteBody, noContactBody, nightBody, pair, reason } from './shapes.ts'
import { ANSWERS, CONSENT_FORMS, DOCUMENTS, DOCUMENT_STATES, PURPOSES } from './rules.ts'

const version = z.int().min(1)

export const clients = {
  /** People by call name, code, register number, and where this person may open them full name, alias, NIK and telephone. */
  search: query({
    may: 'clients.search',
    input: z.strictObject({ text: z.string().max(200), limit: z.int().min(1).max(20).default(8) }),
    output: z.object({
      people: z.array(
        z.object({
          id: z.string(), name: z.string(), code: z.string().nullable(), shielded: z.boolean(), note: z.string().nullable(), honorific: z.string().nullable(),
          birthYear: z.number().nullable(), clientId: z.string(), episode: z.number(), state: z.string(), stage: z.string(), openedOn: z.string(), closedOn: z.string().nullable(),
        }),
      ),
    }),
  }),
  /** Files that may be hers: side by side where they may be opened; else only that there is perhaps one. */
  duplicates: query({
    may: 'clients.register',
    input: z.strictObject({ caseId: id, draft }),
    output: z.object({ candidates: z.array(candidate), hidden: z.boolean() }),
    refuses: ['too_many'],
  }),
  /** "Not the same", or "not sure, mark it". "The same" is `merge`. Without `otherCaseId`: the files that may not be opened. */
  decideDuplicate: command({
    may: 'clients.register',
    input: z.strictObject({ caseId: id, otherCaseId: id.optional(), verdict: z.enum(['different', 'unsure']), draft }),
    output: z.object({}),
    refuses: ['hidden_needs_coordinator'],
  }),
  /** Pairs that somebody marked, or that have an equal number, and nobody has decided. */
  suggestions: query({ may: 'clients.merge', input: z.strictObject({}), output: z.object({ pairs: z.array(pair), merges: z.array(z.object({ mergeId: z.string(), caseIds: z.array(z.string()), labels: z.array(z.string()), at: z.string(), by: z.string(), undoUntil: z.string(), mayUndo: z.boolean() })) }) }),
  /** One woman, two files: her stays stand on one thread from now on. */
  merge: command({
    may: 'clients.merge',
    input: z.strictObject({ caseId: id, otherCaseId: id }),
    output: z.object({ mergeId: z.string(), clientId: z.string(), episode: z.number() }),
    refuses: ['same_thread', 'both_open', 'file_not_open'],
  }),
  unmerge: command({ may: 'clients.merge', input: z.strictObject({ mergeId: id }), output: z.object({}), refuses: ['already_undone', 'undo_too_late', 'undo_in_order'] }),

  /** Who she is, numbers masked. `isOpen` false: this person holds no key. */
  identity: query({ may: 'clients.read', input: z.strictObject({ caseId: id }), output: z.object({ isOpen: z.boolean(), version: z.number(), identity: identityShown.nullable(), missing: z.array(z.string()), photoAllowed: z.boolean() }) }),
  /** One number in full, for twenty seconds on a screen; the read log says who looked. */
  reveal: query({ may: 'clients.read', input: z.strictObject({ caseId: id, which: z.enum(['nik', 'kk', 'phone']) }), output: z.object({ value: z.string() }) }),
  /** Version 0 makes it. An absent number stays as it was, null takes it away. What is missing becomes a task. */
  saveIdentity: command({
    may: 'clients.register',
    input: z.strictObject({ caseId: id, version: z.int().min(0), identity: identityInput }),
    output: z.object({ version: z.number(), missing: z.array(z.string()) }),
    refuses: ['nik_reason_needed', 'same_nik', 'too_many'],
  }),
  /** Accepted and on the way: cases without a register number. */
  arriving: query({ may: 'clients.register', input: z.strictObject({}), output: z.object({ cases: z.array(z.object({ caseId: z.string(), label: z.string(), isProtected: z.boolean(), openedOn: z.string(), responsible: z.string().nullable() })) }) }),
  /** Where the intake of a case stands: which of the four steps are done. */
  intake: query({
    may: 'clients.register',
    input: z.strictObject({ caseId: id }),
    output: z.object({
      caseId: z.string(), stage: z.string(), registerNo: z.string().nullable(), admittedOn: z.string().nullable(), identityVersion: z.number(), hasConsent: z.boolean(), hasFirstNight: z.boolean(),
      minute: z.enum(['none', 'written', 'signed']), people: z.array(z.object({ id: z.string(), name: z.string() })), intakes: z.array(z.object({ id: z.string(), name: z.string() })), intakeId: z.string().nullable(),
    }),
  }),
  /** Arrival: the next register number of the intake, first day, planned last day, presence. */
  admit: command({
    may: 'clients.register',
    input: z.strictObject({ caseId: id, arrivedOn: day, arrivedTime: z.iso.time({ precision: -1 }), intakeId: id.optional() }),
    output: z.object({ registerNo: z.string(), plannedEndOn: z.string() }),
    refuses: ['already_admitted', 'not_accepted', 'no_intake', 'arrival_in_future', 'case_closed'],
  }),
  /** Bed apart: routine medicine, does she feel safe, who may know. Read by the head and her worker. */
  saveFirstNight: command({ may: 'clients.safety', input: z.strictObject({ caseId: id, night: nightBody }), output: z.object({}) }),
  firstNight: query({ may: 'clients.safety', input: z.strictObject({ caseId: id }), output: z.object({ night: nightBody.extend({ at: z.string(), by: z.string() }).nullable() }) }),

  consents: query({
    may: 'clients.read',
    input: z.strictObject({ caseId: id }),
    output: z.object({ current: z.array(consentLine), history: z.array(consentLine), photoAllowed: z.boolean(), serviceStands: z.boolean() }),
  }),
  /** One talk: an answer for each purpose that was asked. */
  recordConsent: command({
    may: 'clients.register',
    input: z.strictObject({
      caseId: id, answers: z.array(consentAnswer).min(1).max(PURPOSES.length), form: z.enum(CONSENT_FORMS), language: z.string().trim().min(2).max(40), explainedBy: id,
      givenAt: z.iso.datetime({ offset: true }).optional(), witness: z.string().trim().max(120).optional(), questions: reason.optional(), conditions: reason.optional(), askAgainOn: day.optional(),
    }),
    output: z.object({ talkId: z.string(), service: z.enum([...ANSWERS, 'not_asked']) }),
    refuses: ['witness_needed', 'asked_twice', 'no_such_colleague', 'recipient_needed', 'talk_in_future'],
  }),
  withdrawConsent: command({
    may: 'clients.register',
    input: z.strictObject({ caseId: id, purpose: z.enum(PURPOSES), form: z.enum(CONSENT_FORMS), language: z.string().trim().min(2).max(40), witness: z.string().trim().max(120).optional() }),
    output: z.object({ talkId: z.string(), dueAt: z.string() }),
    refuses: ['nothing_to_withdraw', 'witness_needed'],
  }),

  contacts: query({
    may: 'clients.safety',
    input: z.strictObject({ caseId: id }),
    output: z.object({
      safe: z.array(contactBody.extend({ contactId: z.string(), isReachable: z.boolean(), version: z.number() })),
      never: z.array(noContactBody.extend({ noContactId: z.string(), version: z.number() })),
    }),
  }),
  saveContact: command({ may: 'clients.safety', input: z.strictObject({ caseId: id, contactId: id.optional(), version: version.optional(), isReachable: z.boolean(), contact: contactBody }), output: z.object({ contactId: z.string(), reachable: z.number() }) }),
  endContact: command({ may: 'clients.safety', input: z.strictObject({ caseId: id, contactId: id }), output: z.object({}) }),
  saveNoContact: command({ may: 'clients.safety', input: z.strictObject({ caseId: id, noContactId: id.optional(), version: version.optional(), person: noContactBody }), output: z.object({ noContactId: z.string() }) }),
  endNoContact: command({ may: 'clients.safety', input: z.strictObject({ caseId: id, noContactId: id, reason }), output: z.object({}) }),

  documents: query({ may: 'clients.read', input: z.strictObject({ caseId: id }), output: z.object({ documents: z.array(z.object({ document: z.string(), state: z.string() })) }) }),
  listDocuments: command({
    may: 'clients.register',
    input: z.strictObject({ caseId: id, documents: z.array(z.strictObject({ document: z.enum(DOCUMENTS), state: z.enum(DOCUMENT_STATES) })).min(1).max(DOCUMENTS.length) }),
    output: z.object({ lacking: z.number() }),
  }),

  receiptMinute: query({
    may: 'clients.read',
    input: z.strictObject({ caseId: id }),
    output: z.object({ minute: z.object({ minuteId: z.string(), handedAt: z.string(), body: minuteBody, version: z.number(), signedAt: z.string().nullable(), signedBy: z.string().nullable() }).nullable() }),
  }),
  saveReceiptMinute: command({
    may: 'clients.register',
    input: z.strictObject({ caseId: id, version: z.int().min(0), handedAt: z.iso.datetime({ offset: true }), body: minuteBody }),
    output: z.object({ minuteId: z.string(), version: z.number() }),
    refuses: ['already_signed'],
  }),
  /** Both parties have signed on paper. */
  signReceiptMinute: command({ may: 'clients.register', input: z.strictObject({ caseId: id, version }), output: z.object({}), refuses: ['already_signed', 'no_minute'] }),
} as const
