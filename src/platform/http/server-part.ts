import type { Handlers, ModuleContract } from '../../kernel/contract.ts'
import type { Client } from '../database/pool.ts'
import type { Mailer } from '../mail/mailer.ts'
import type { Ctx } from './context.ts'

/**
 * Gives the words of a record on the timeline, by its id: null when the reader holds no key for it ("restricted"), so that
 * the gap is visible.
 */
export type Teller = (ctx: Ctx, caseId: string, ids: readonly string[]) => Promise<Map<string, string | null>>

/** Seals again what a module keeps under keys that change hands when a woman becomes protected, or no longer. */
export type Resealer = (ctx: Ctx, caseId: string, isProtected: boolean) => Promise<void>

/** What waits for the person who asks, by the address of its page; what she may not do is not counted. */
export type Waiting = (ctx: Ctx) => Promise<Readonly<Record<string, number>>>

/** Is this step of the first week done? Read from the data, never ticked by hand. */
export type Ready = (ctx: Ctx) => Promise<boolean>

/** What leads out of the house, where an operator has set it. */
export type Outside = { readonly mailer?: Mailer | undefined }

/** Recurring work. The worker holds no key: nothing here can open a sealed value. */
export type Job = {
  name: string
  /** five fields, in UTC */
  cron: string
  /** gives how many things were done; runs inside a transaction of the centre's system actor */
  run(client: Client, now: Temporal.Instant, out: Outside): Promise<number>
  /** each thing has a transaction of its own: run again until nothing is done */
  untilNothing?: true
}

/** What a module does on the server (`server.ts`); `Ports` is what it asks of modules that stand above it (`ports.ts`). */
export type ServerPart<M extends ModuleContract, Ports = void> = {
  handlers: (ports: Ports) => Handlers<M, Ctx>
  /** table → who gives the words of its records */
  timeline?: Readonly<Record<string, Teller>>
  reseal?: readonly Resealer[]
  jobs?: readonly Job[]
  /** numbers of the menu, and what Beranda must know before it says that nothing waits */
  waiting?: Waiting
  /** steps of the first week (centres/first-week.ts) that stand in this module's tables */
  ready?: Readonly<Record<string, Ready>>
}
