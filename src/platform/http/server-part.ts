import type { Handlers, ModuleContract } from '../../kernel/contract.ts'
import type { Client } from '../database/pool.ts'
import type { Ctx } from './context.ts'

/**
 * Gives the words of a record on the timeline, by its id: null when the reader holds no key for it ("restricted"), so that
 * the gap is visible.
 */
export type Teller = (ctx: Ctx, caseId: string, ids: readonly string[]) => Promise<Map<string, string | null>>

/** Seals again what a module keeps under keys that change hands when a woman becomes protected, or no longer. */
export type Resealer = (ctx: Ctx, caseId: string, isProtected: boolean) => Promise<void>

/** Recurring work. The worker holds no key: nothing here can open a sealed value. */
export type Job = {
  name: string
  /** five fields, in UTC */
  cron: string
  /** gives how many things were done; runs inside a transaction of the centre's system actor */
  run(client: Client, now: Temporal.Instant): Promise<number>
}

/** What a module does on the server (`server.ts`); `Ports` is what it asks of modules that stand above it (`ports.ts`). */
export type ServerPart<M extends ModuleContract, Ports = void> = {
  handlers: (ports: Ports) => Handlers<M, Ctx>
  /** table → who gives the words of its records */
  timeline?: Readonly<Record<string, Teller>>
  reseal?: readonly Resealer[]
  jobs?: readonly Job[]
}
