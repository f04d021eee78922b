import type { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from './context.ts'

/** A contract that says what it shows of the newer version. */
type Clashing = { clash: z.ZodType }

/**
 * Somebody else was first. The refusal carries no value of the newer version, only how to read it: what this transaction
 * has read goes with it, so the endpoint reads again in one of its own, as an ordinary read of this person that stands in
 * the read log (security-cases.md A78, G01, G28).
 */
export class Clash extends Refusal {
  readonly read: (ctx: Ctx) => Promise<unknown>

  constructor(read: (ctx: Ctx) => Promise<unknown>) {
    super('stale_version')
    this.read = read
  }
}

/** The refusal of a stale version, with the read that answers what its contract declares; null = not for this person. */
export const clash = <E extends Clashing>(_: E, read: (ctx: Ctx) => Promise<z.input<E['clash']> | null | undefined>) =>
  new Clash(read)
