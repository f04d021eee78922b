import type { Ctx } from '../../platform/http/context.ts'

/** Of one line of the budget: what was paid, what is promised, and how much of it somebody saw done. */
export type Spent = { paidRupiah: number; committedRupiah: number; donePercent: number | null }

/** What a plan asks of what is spent, which stands above it. */
export type Ports = {
  /** by the key of the line; of a line on which nothing stands, nothing */
  spentOf: (ctx: Ctx, year: number) => Promise<ReadonlyMap<string, Spent>>
}
