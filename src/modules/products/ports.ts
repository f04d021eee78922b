import type { Ctx } from '../../platform/http/context.ts'

/** What works ask of exhibitions, which stand above them. */
export type Ports = {
  /** Is it not settled yet? Then what is undone belongs there. */
  isOpenOuting: (ctx: Ctx, outingId: string) => Promise<boolean>
}
