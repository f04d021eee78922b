import type { Ctx } from '../../platform/http/context.ts'
import { daysBetween } from './costs.ts'
import { perPortion } from './rules.ts'

/** What was cooked, left and spent on food in these days: of nobody. */
export async function foodBetween(ctx: Ctx, from: string, until: string) {
  const days = await daysBetween(ctx, from, Temporal.PlainDate.from(until).add({ days: 1 }).toString())
  const { thrown } = await ctx.db
    .selectFrom('menuMeals')
    .select((eb) => eb.fn.coalesce(eb.fn.sum<number>('thrown'), eb.lit(0)).as('thrown'))
    .where('onDay', '>=', from)
    .where('onDay', '<=', until)
    .executeTakeFirstOrThrow()
  // a day of which one half is not known would make every portion dearer or cheaper
  const whole = days.filter((d) => d.rupiah > 0 && d.portions > 0)
  const sum = (of: typeof days, what: 'rupiah' | 'portions') => of.reduce((n, d) => n + d[what], 0)
  return {
    ...{ cooked: sum(days, 'portions'), thrown: Number(thrown), rupiah: sum(days, 'rupiah') },
    perPortion: perPortion(sum(whole, 'rupiah'), sum(whole, 'portions')),
  }
}
