import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf, storedOf } from '../../kernel/form-input.ts'
import { finding } from './finding/contract.ts'
import { childForm } from './forms/child.ts'
import { REST } from './rules.ts'
import { id, identityInput, identityShown } from './shapes.ts'

const childShown = storedOf(childForm, 'identity', { childId: z.string(), version: z.number() })

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
      missing: z.array(z.enum(REST)),
      photoAllowed: z.boolean(),
    }),
  }),
  /** Children who came with her; empty for whom her identity is closed. */
  children: query({
    may: 'clients.read',
    input: z.strictObject({ caseId: id }),
    output: z.object({ children: z.array(childShown) }),
  }),
  saveChild: command({
    may: 'clients.register',
    input: inputOf(childForm, { caseId: id, childId: id.optional(), version: z.int().min(1).optional() }),
    output: z.object({ childId: z.string() }),
    refuses: ['child_nik', 'child_not_born'],
    clash: childShown,
  }),
  /** One number in full, for twenty seconds on a screen; the read log says who looked. */
  reveal: query({
    may: 'clients.read',
    input: z.strictObject({ caseId: id, childId: id.optional(), which: z.enum(['nik', 'kk', 'phone']) }),
    output: z.object({ value: z.string() }),
  }),
  /** Version 0 makes it. An absent number stays as it was, null takes it away. What is missing becomes a task. */
  saveIdentity: command({
    may: 'clients.register',
    input: z.strictObject({ caseId: id, version: z.int().min(0), identity: identityInput }),
    output: z.object({ version: z.number(), missing: z.array(z.enum(REST)) }),
    refuses: ['nik_reason_needed', 'same_nik', 'too_many'],
    /** masked like the page; a number in full is `reveal`'s */
    clash: identityShown.extend({ version: z.number() }),
  }),
} as const
