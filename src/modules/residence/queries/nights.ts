import type { Ctx } from '../../../platform/http/context.ts'
import { monthsUntil, occupancy, STAYS, stayOf } from '../rules.ts'
import { bedsFor, housed } from './tonight.ts'

const MONTHS = 6

/** Of the beds that this person knows: a protected room is in the numbers of those who know it, and in none of a shared screen. */
export async function nights(ctx: Ctx) {
  const months = monthsUntil(ctx.today, MONTHS)
  const beds = await bedsFor(ctx)
  const rows = await ctx.db
    .selectFrom('bedPeriods')
    .select(['bedId', 'fromOn', 'untilOn'])
    .where((eb) => eb.or([eb('untilOn', 'is', null), eb('untilOn', '>=', months[0]?.from.toString() ?? '')]))
    .execute()
  const periods = rows.filter((r) => beds.has(r.bedId))
  const women = await housed(ctx)
  const lengths = women.map((w) => stayOf(Temporal.PlainDate.from(w.admitted_on).until(ctx.today).days))
  return {
    months: months.map(({ from, until }) => {
      const { used, possible } = occupancy(periods, beds.size, from, until)
      return { from: from.toString(), until: until.toString(), used, possible }
    }),
    stays: STAYS.map((stay) => ({ stay, women: lengths.filter((l) => l === stay).length })),
  }
}
