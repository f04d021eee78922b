import type { Ctx } from '../../platform/http/context.ts'

/** What the sign-in asks of modules above it. */
export type Ports = {
  /** among invented people? */
  demo: boolean
  /** every action that somebody with these roles may do */
  actionsOf: (roles: readonly string[]) => string[]
  /** colleagues who wait for a key that this person could give */
  pendingShares: (ctx: Ctx) => Promise<number>
}
