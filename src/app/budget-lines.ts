import { newestLines } from '../modules/budget/queries/lines.ts'
import { plans } from '../modules/budget/queries/plans.ts'
import { compareCodes } from '../modules/budget/rules.ts'
import type { KitLine } from '../modules/stock/ports.ts'
import type { Ctx } from '../platform/http/context.ts'

/** Goods that are handed over to people, in the chart of a region (domain.md 9.2). */
const GIVEN_AWAY = '5.1.02.01.01.0039'

/**
 * Lines of the newest version of each year, with how many of a thing they pay for. Where some stand under the account of goods that are
 * handed over, those alone; with another chart all of them.
 */
export async function budgetLines(ctx: Ctx): Promise<KitLine[]> {
  if (!ctx.can('budget.read')) return []
  const all: KitLine[] = []
  for (const { planId, year } of (await plans(ctx)).plans)
    for (const { lineKey, name, priceRupiah, amountRupiah, accountCode } of await newestLines(ctx, planId)) {
      const isForKits = accountCode !== null && compareCodes(accountCode, GIVEN_AWAY) === 0
      const count = priceRupiah > 0 ? Math.round(amountRupiah / priceRupiah) : 0
      if (count > 0) all.push({ lineKey, year, name, count, amountRupiah, isForKits })
    }
  const given = all.filter((l) => l.isForKits)
  return given.length > 0 ? given : all
}
