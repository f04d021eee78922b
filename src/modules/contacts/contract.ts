import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'

const id = z.uuid()
const day = z.iso.date()
const version = z.int().min(1)
const reason = z.string().trim().min(3).max(2000)
const line = (max: number) => z.string().trim().min(1).max(max)
const some = (max: number) => line(max).optional()

/** Safe contact (security.md 3.9): any message to her goes through one of these, or is not sent. */
export const contactBody = z.strictObject({
  name: line(120),
  relation: line(80),
  channel: z.enum(['call', 'message', 'visit', 'letter', 'other_person']),
  number: some(40),
  times: some(160),
  codeWord: some(60),
  maySay: some(400),
  whoMayAnswer: some(160),
})
/** Somebody who must never learn that she is here (domain.md 7.12). */
export const noContactBody = z.strictObject({
  name: line(120),
  alias: some(120),
  relation: line(80),
  phones: z.array(line(40)).max(10).default([]),
  plates: z.array(line(20)).max(10).default([]),
  accounts: z.array(line(80)).max(10).default([]),
  workplace: some(160),
  friends: some(300),
  courtOrder: z.strictObject({ number: line(80), until: day.optional() }).optional(),
  whatToDo: some(400),
})
export const nightBody = z.strictObject({
  routineMedicine: z.enum(['yes', 'no', 'unknown']),
  feelsSafe: z.enum(['yes', 'no', 'no_answer']),
  mayKnow: some(300),
  note: some(600),
})

const nightShown = nightBody.extend({ version: z.number(), at: z.string(), by: z.string() })
const contactShown = contactBody.extend({ contactId: z.string(), isReachable: z.boolean(), version: z.number() })
const noContactShown = noContactBody.extend({ noContactId: z.string(), version: z.number() })

/** Whom the house may call, who must never know, and the first night: read by the head and her worker. */
export const contacts = {
  /** Bed apart: routine medicine, does she feel safe, who may know. Read by the head and her worker. */
  saveFirstNight: command({
    may: 'contacts.keep',
    input: z.strictObject({ caseId: id, version: z.int().min(0), night: nightBody }),
    output: z.object({ version: z.number() }),
    clash: nightShown,
  }),
  firstNight: query({
    may: 'contacts.keep',
    input: z.strictObject({ caseId: id }),
    output: z.object({ night: nightShown.nullable() }),
  }),
  list: query({
    may: 'contacts.keep',
    input: z.strictObject({ caseId: id }),
    output: z.object({
      safe: z.array(contactShown),
      never: z.array(noContactShown),
    }),
  }),
  saveContact: command({
    may: 'contacts.keep',
    input: z.strictObject({
      caseId: id,
      contactId: id.optional(),
      version: version.optional(),
      isReachable: z.boolean(),
      contact: contactBody,
    }),
    output: z.object({ contactId: z.string(), reachable: z.number() }),
    clash: contactShown,
  }),
  endContact: command({
    may: 'contacts.keep',
    input: z.strictObject({ caseId: id, contactId: id }),
    output: z.object({}),
  }),
  saveNoContact: command({
    may: 'contacts.keep',
    input: z.strictObject({
      caseId: id,
      noContactId: id.optional(),
      version: version.optional(),
      person: noContactBody,
    }),
    output: z.object({ noContactId: z.string() }),
    clash: noContactShown,
  }),
  endNoContact: command({
    may: 'contacts.keep',
    input: z.strictObject({ caseId: id, noContactId: id, reason }),
    output: z.object({}),
  }),
} as const
