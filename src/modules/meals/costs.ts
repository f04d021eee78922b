import type { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { meals } from './contract.ts'
import { events } from './events.ts'

/** How many months are laid side by side. */
const MONTHS = 6

/** Of each day what its food came to and how many portions were cooked; a day without either is not there. */
export async function daysBetween(ctx: Ctx, first: string, after: string) {
  const bought = await ctx.db
    .selectFrom('mealCosts')
    .select(['onDay', 'rupiah', 'version'])
    .where('onDay', '>=', first)
    .where('onDay', '<', after)
    .execute()
  const cooked = await ctx.db
    .selectFrom('menuMeals')
    .select(['onDay'])
    .select((eb) => eb.fn.sum<number>('cooked').as('portions'))
    .where('onDay', '>=', first)
    .where('onDay', '<', after)
    .where('cooked', 'is not', null)
    .groupBy('onDay')
    .execute()
  const days = [...new Set([...bought, ...cooked].map((r) => r.onDay))].toSorted()
  return days.map((onDay) => {
    const { rupiah = 0, version = 0 } = bought.find((b) => b.onDay === onDay) ?? {}
    return { onDay, rupiah, version, portions: Number(cooked.find((c) => c.onDay === onDay)?.portions ?? 0) }
  })
}

export async function costs(ctx: Ctx, { month }: z.output<typeof meals.costs.input>) {
  const shown = month ? Temporal.PlainYearMonth.from(month) : ctx.today.toPlainYearMonth()
  const first = shown.subtract({ months: MONTHS - 1 })
  const startOf = (of: Temporal.PlainYearMonth) => of.toPlainDate({ day: 1 }).toString()
  const days = await daysBetween(ctx, startOf(first), startOf(shown.add({ months: 1 })))
  const months = Array.from({ length: MONTHS }, (_, n) => first.add({ months: n }).toString()).map((of) => {
    // a day of which one half is not known would make every portion dearer or cheaper
    const whole = days.filter((d) => d.onDay.startsWith(of) && d.rupiah > 0 && d.portions > 0)
    return {
      month: of,
      rupiah: whole.reduce((sum, d) => sum + d.rupiah, 0),
      portions: whole.reduce((sum, d) => sum + d.portions, 0),
    }
  })
  return { month: shown.toString(), days: days.filter((d) => d.onDay.startsWith(shown.toString())), months }
}

/** One row a day; of two who write it at the same moment one hears of the other. */
export async function noteCost(ctx: Ctx, { onDay, rupiah, version }: z.output<typeof meals.noteCost.input>) {
  if (onDay > ctx.today.toString()) throw new Refusal('meal_in_future')
  const { centreId, personId: notedBy } = ctx.actor
  const done =
    version === 0
      ? await ctx.db
          .insertInto('mealCosts')
          .values({ centreId, onDay, rupiah, notedBy })
          .onConflict((c) => c.doNothing())
          .returning('version')
          .executeTakeFirst()
      : await ctx.db
          .updateTable('mealCosts')
          .set({ rupiah, notedBy, version: version + 1 })
          .where('onDay', '=', onDay)
          .where('version', '=', version)
          .returning('version')
          .executeTakeFirst()
  if (!done) throw new Refusal('stale_version')
  await ctx.record(events.cost_noted, { details: { on: onDay } })
  return {}
}
