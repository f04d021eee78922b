import type { Ctx } from '../../platform/http/context.ts'

/** What works ask of exhibitions and of the stock, which stand above them. */
export type Ports = {
  /** What the material that the stock issued for a work has cost. */
  materialUsed: (ctx: Ctx, workId: string) => Promise<number>
  /** Is it not settled yet? Then what is undone belongs there. */
  isOpenOuting: (ctx: Ctx, outingId: string) => Promise<boolean>
}
