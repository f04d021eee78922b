import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf, recordOf } from '../../kernel/form-input.ts'
import { contact, contactForm, endForm, noContact, noContactForm } from './forms/people.ts'

const id = z.uuid()
const version = z.int().min(1)
const line = (max: number) => z.string().trim().min(1).max(max)
const some = (max: number) => line(max).optional()

export const nightBody = z.strictObject({
  routineMedicine: z.enum(['yes', 'no', 'unknown']),
  feelsSafe: z.enum(['yes', 'no', 'no_answer']),
  mayKnow: some(300),
  note: some(600),
})

const nightShown = nightBody.extend({ version: z.number(), at: z.string(), by: z.string() })
const contactShown = recordOf(contact, { contactId: z.string(), isReachable: z.boolean(), version: z.number() })
const noContactShown = recordOf(noContact, { noContactId: z.string(), version: z.number() })

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
    input: inputOf(contactForm, { caseId: id, contactId: id.optional(), version: version.optional() }),
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
    input: inputOf(noContactForm, { caseId: id, noContactId: id.optional(), version: version.optional() }),
    output: z.object({ noContactId: z.string() }),
    clash: noContactShown,
  }),
  endNoContact: command({
    may: 'contacts.keep',
    input: inputOf(endForm, { caseId: id, noContactId: id }),
    output: z.object({}),
  }),
} as const
