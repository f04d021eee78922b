import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { delivererForm, paperForm } from './forms/deliverer.ts'
import { CHECKS, OUTSIDE_KINDS, PAPER_KINDS, STANDINGS } from './rules.ts'

const id = z.uuid()
const maybe = z.string().nullable()
/** 10 MB as base64, and what stands around it. */
const BODY = 14_200_000

const line = {
  delivererId: z.string(),
  personId: maybe,
  name: z.string(),
  kind: z.enum(OUTSIDE_KINDS),
  organisation: maybe,
  topics: maybe,
  isActive: z.boolean(),
  vettedUntil: maybe,
  signedUntil: maybe,
  standing: z.enum(STANDINGS),
  version: z.number(),
}
const kept = z.object({
  ...line,
  /** to whoever holds the key of the registry */
  contact: maybe,
  papers: z.array(
    z.object({
      paperId: z.string(),
      kind: z.enum(PAPER_KINDS),
      checks: z.array(z.enum(CHECKS)),
      doneOn: z.string(),
      validUntil: z.string(),
      keptAt: z.string(),
      hasScan: z.boolean(),
      by: z.string(),
    }),
  ),
})

export const deliverers = {
  directory: query({
    may: 'deliverers.read',
    input: z.strictObject({}),
    output: z.object({ rows: z.array(z.object(line)) }),
  }),
  one: query({ may: 'deliverers.read', input: z.strictObject({ delivererId: id }), output: kept }),
  /** Accounts of people from outside who do not stand in the directory yet. */
  accounts: query({
    may: 'deliverers.keep',
    input: z.strictObject({}),
    output: z.object({
      people: z.array(z.object({ personId: z.string(), name: z.string(), kind: z.enum(OUTSIDE_KINDS) })),
    }),
  }),
  save: command({
    may: 'deliverers.keep',
    input: inputOf(delivererForm, { delivererId: id.optional(), version: z.int().min(0) }),
    output: z.object({ delivererId: z.string(), version: z.number() }),
    refuses: ['deliverer_unnamed', 'no_outside_account'],
    clash: kept,
  }),
  recordPaper: command({
    may: 'deliverers.keep',
    bodyLimit: BODY,
    upload: ['scan'],
    input: inputOf(paperForm, { delivererId: id, scan: z.string().max(BODY).optional() }),
    output: z.object({ paperId: z.string() }),
    refuses: [
      ...(['paper_over', 'in_the_future', 'own_paper', 'scan_too_large', 'scan_kind', 'scan_damaged'] as const),
      ...(['scan_not_plain', 'scan_too_many_pixels', 'scan_too_small'] as const),
    ],
  }),
  /** The paper itself, for whoever holds the key of the registry; that it was opened is written down. */
  scan: query({
    may: 'deliverers.reach',
    input: z.strictObject({ paperId: id }),
    output: z.object({ fileName: z.string(), type: z.string(), base64: z.string() }),
  }),
} as const
