import type { Happened } from '../../kernel/event.ts'
import type { Clock } from '../clock.ts'
import type { Pool } from '../database/pool.ts'
import type { Keyrings } from '../seal/keyrings.ts'
import type { Ctx, Services } from './context.ts'

/** What one running server works with, from its start to its end. */
export type Runtime = {
  pool: Pool
  clock: Clock
  keyrings: Keyrings
  services: Services
  can(roles: readonly string[], action: string): boolean
  /** she opened more files within an hour than a day of work needs, and was stopped (modules/bulk-reading) */
  readMany(ctx: Ctx, files: number): Promise<void>
  /** what follows from an event for others: tasks (src/app/reactions.ts) */
  react(ctx: Ctx, what: Happened): Promise<void>
}
