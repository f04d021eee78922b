import type { z } from 'zod'

/** Sealed classes (ARCHITECTURE.md). A table's sealed columns are all of one class, so "visible" and "decryptable" can agree. */
export const CLASSES = ['display', 'identity', 'narrative', 'counselling', 'health', 'safety'] as const
export type SealedClass = (typeof CLASSES)[number]

type Said<I extends z.ZodType, O extends z.ZodType> = {
  /**
   * the action of `policy.ts` that the person must hold. 'anyone' = any signed-in person, rows are the tables' business;
   * 'session' = also while locked or between the two factors; 'public' = nobody signed in
   */
  may: string
  /** a strict object: unknown fields are refused */
  input: I
  output: O
  /** refusal codes beyond the common ones; each has a sentence in the module's words */
  refuses?: readonly string[]
  /** needs a fresh second factor (5 minutes): export, print of sealed papers, roles, keys, disclosure */
  stepUp?: boolean
  /** leaves no event: drafts and settings of one's own screen */
  quiet?: boolean
  /** largest body in bytes, when files come in as base64; 256 kB otherwise */
  bodyLimit?: number
  /** fields in which a file comes that stays: what is refused first when the disk fills (disk-level.ts) */
  upload?: readonly string[]
  /** a command that a full disk lets through, because somebody could not read without it; whoever may call it */
  onFullDisk?: boolean
  /**
   * gets no transaction: what it asks of the database it asks by `ctx.apart`, so that no connection waits while a passphrase
   * is stretched. Quiet only, since an event belongs into a transaction
   */
  apart?: boolean
  /** may be sealed on a phone and replayed later */
  offline?: boolean
  /**
   * the field with the id of what it is made of, the same from every page of its writer: sent again it has one effect and
   * one answer, whatever the key. With another body the handler is asked, which knows what stands and answers by a clash
   */
  once?: string
}

export type Endpoint<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> = Said<I, O> & {
  kind: 'query' | 'command'
  /** what a command shows of the newer version when the one it was begun on is stale: read anew, as this person */
  clash?: z.ZodType | undefined
}

/** A read. Every sealed class it opens leaves a line in the read log, in the same transaction. */
export const query = <I extends z.ZodType, O extends z.ZodType>(e: Said<I, O>): Endpoint<I, O> => ({
  ...e,
  kind: 'query',
})

/** A verb. It takes an idempotency key, runs in one transaction and leaves at least one event. */
export const command = <I extends z.ZodType, O extends z.ZodType, C extends z.ZodType | undefined = undefined>(
  e: Said<I, O> & { clash?: C },
): Endpoint<I, O> & { clash: C } => ({
  ...e,
  kind: 'command',
  clash: e.clash as C, // absent only where C is undefined
})

export type ModuleContract = Readonly<Record<string, Endpoint>>
export type Contract = Readonly<Record<string, ModuleContract>>

export type Handlers<M extends ModuleContract, Ctx> = {
  [K in keyof M]: (ctx: Ctx, input: z.output<M[K]['input']>) => Promise<z.input<M[K]['output']>>
}
