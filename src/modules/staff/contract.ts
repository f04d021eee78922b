import { z } from 'zod'
import { command } from '../../kernel/contract.ts'

const optional = (max: number) => z.string().trim().max(max).nullable()

export const staff = {
  /** Name and post of a colleague, as they stand on letters. Account and roles are the business of auth and access. */
  save: command({
    may: 'staff.change',
    input: z.strictObject({
      personId: z.uuid(),
      version: z.int(),
      name: z.string().trim().min(1).max(120),
      callName: z.string().trim().min(1).max(60),
      position: optional(120),
      rank: optional(120),
      nip: optional(30),
    }),
    output: z.object({ version: z.number() }),
    clash: z.object({
      name: z.string(),
      callName: z.string(),
      position: z.string().nullable(),
      rank: z.string().nullable(),
      nip: z.string().nullable(),
      version: z.number(),
    }),
  }),
} as const
