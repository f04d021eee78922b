import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { delivererForm, paperForm } from './forms/deliverer.ts'
import { CHECKS, OUTSIDE_KINDS, PAPER_KINDS, STANDINGS } from './rules.ts'

const id = z.uuid()
const maybe = z.string().nullable()

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
    input: inputOf(paperForm, { delivererId: id }),
    output: z.object({ paperId: z.string() }),
    refuses: ['paper_over', 'in_the_future', 'own_paper'],
  }),
} as const
