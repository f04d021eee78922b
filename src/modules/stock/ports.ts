import type { Ctx } from '../../platform/http/context.ts'
import type { LookMonth as Month, ToolStatus } from './rules.ts'

/** A line of the budget, as far as it matters for kits: how many it pays for and how much. */
export type KitLine = {
  lineKey: string
  year: number
  name: string
  count: number
  amountRupiah: number
  /** stands under the account of goods that are handed over to people: kits and nothing else */
  isForKits: boolean
}

/** How a kit was found in month 1, 3, 6 or 12 after she left. */
export type KitLook = { month: Month; status: ToolStatus }

/** What the stock asks of the budget, the book of letters and after-care, which stand above it. */
export type Ports = {
  /** Lines of the newest version of each year; none for whoever may not read the budget. */
  budgetLines: (ctx: Ctx) => Promise<readonly KitLine[]>
  /** Of each of these women the minute of the hand-over that was issued and holds, as far as the reader reads her letters. */
  minutesOf: (
    ctx: Ctx,
    caseIds: readonly string[],
  ) => Promise<ReadonlyMap<string, { letterId: string; number: string | null }>>
  /** What was said of the kit of each of these women, the earliest month first; none for whoever may not know of her year after. */
  looksAt: (ctx: Ctx, caseIds: readonly string[]) => Promise<ReadonlyMap<string, readonly KitLook[]>>
}
