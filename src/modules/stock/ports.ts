import type { Ctx } from '../../platform/http/context.ts'

/** A line of the budget, as far as it matters for kits: how many it pays for and how much. */
export type KitLine = { lineKey: string; year: number; name: string; count: number; amountRupiah: number }

/** What the stock asks of the budget, which stands above it. */
export type Ports = {
  /** Lines of the newest version of each year; none for whoever may not read the budget. */
  budgetLines: (ctx: Ctx) => Promise<readonly KitLine[]>
}
