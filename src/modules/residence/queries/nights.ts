import type { Ctx } from '../../../platform/http/context.ts'
import { monthsUntil, occupancy, STAYS, stayOf } from '../rules.ts'
import { housed } from './tonight.ts'

const MONTHS = 6

/** Of the beds that this person knows: a protected room is in the numbers of those who know it. */
export async function nights(ctx: Ctx) {
  const months = monthsUntil(ctx.today, MONTHS)
  const beds = await ctx.db.selectFrom('beds').select('bedId').where('isInUse', '=', true).execute()
  const periods = await ctx.db
    .selectFrom('bedPeriods')
    .innerJoin('beds', (j) =>
      j.onRef('beds.centreId', '=', 'bedPeriods.centreId').onRef('beds.bedId', '=', 'bedPeriods.bedId'),
    )
    .select(['fromOn', 'untilOn'])
    .where('beds.isInUse', '=', true)
    .where((eb) => eb.or([eb('untilOn', 'is', null), eb('untilOn', '>=', months[0]?.from.toString() ?? '')]))
    .execute()
  const women = await housed(ctx)
  const lengths = women.map((w) => stayOf(Temporal.PlainDate.from(w.admitted_on).until(ctx.today).days))
  return {
    months: months.map(({ from, until }) => {
      const { used, possible } = occupancy(periods, beds.length, from, until)
      return { from: from.toString(), until: until.toString(), used, possible }
    }),
    stays: STAYS.map((stay) => ({ stay, women: lengths.filter((l) => l === stay).length })),
  }
}
