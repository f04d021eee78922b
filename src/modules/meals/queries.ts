import { instantIn } from '../../kernel/dates.ts'
import type { Code } from '../../platform/database/kysely.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { labelsOf } from '../cases/facts/labels.ts'
import { fastingMonths } from '../places/facts.ts'
import { atMeal, HOURS, type Meal, mealsNow, mealsOf } from './rules.ts'

type Counts = { women: number; children: number; staff: number }
type Plate = { plate: Code<'plates', 'plate'>; count: number }

/** Days that a menu is written ahead: two cycles and a day. */
const AHEAD = 21

/** Ramadan as the house has it in its calendar; `near`: it is today, or begins tomorrow. */
export async function fastingFrom(ctx: Ctx) {
  const months = await fastingMonths(ctx)
  const monthOf = (day: string) => months.find((m) => m.fromOn <= day && day <= m.untilOn)
  const near = monthOf(ctx.today.toString()) ?? monthOf(ctx.today.add({ days: 1 }).toString())
  return { isFasting: (day: string) => monthOf(day) !== undefined, near }
}

async function byDayNow(ctx: Ctx, month: { fromOn: string }) {
  const row = await ctx.db.selectFrom('dayEaters').select(['women', 'saidOn', 'version']).executeTakeFirst()
  // on the eve it may be said already
  const eve = Temporal.PlainDate.from(month.fromOn).subtract({ days: 1 }).toString()
  return { byDay: row && row.saidOn >= eve ? row.women : null, version: row?.version ?? 0 }
}

async function sitDown(ctx: Ctx, meal: Meal, onDay: string): Promise<Counts & { plates: Plate[] }> {
  const { at, part, watchBefore } = HOURS[meal]
  const hour = instantIn(onDay, at, ctx.zone).toString()
  const watch = Temporal.PlainDate.from(onDay).subtract({ days: watchBefore }).toString()
  const { rows: counts } = await ctx.client.query<Counts>(
    'select women, children, staff from sec.at_table($1, $2, $3, $4)',
    [hour, watch, part, ctx.now.toString()],
  )
  const { rows: plates } = await ctx.client.query<Plate>('select plate, n as count from sec.plates_at_table($1, $2)', [
    hour,
    ctx.now.toString(),
  ])
  return { ...(counts[0] ?? { women: 0, children: 0, staff: 0 }), plates }
}

export async function today(ctx: Ctx) {
  const on = ctx.today.toString()
  const { isFasting, near } = await fastingFrom(ctx)
  const fasting = near ? await byDayNow(ctx, near) : null
  const time = ctx.now.toZonedDateTimeISO(ctx.zone).toPlainTime().toString().slice(0, 5)
  const meals = await Array.fromAsync(mealsNow(ctx.today, time, isFasting), async ({ meal, onDay }) => {
    const { plates, ...counted } = await sitDown(ctx, meal, onDay)
    return { meal, onDay, plates, ...atMeal(meal, counted, isFasting(onDay), fasting?.byDay ?? null) }
  })
  const days = Array.from({ length: AHEAD }, (_, n) => ctx.today.add({ days: n }).toString())
  const menu = await ctx.db
    .selectFrom('menuMeals')
    .select(['onDay', 'meal', 'dishes', 'cooked', 'thrown', 'version'])
    .where('onDay', '>=', ctx.today.subtract({ days: 7 }).toString())
    .where('onDay', '<', ctx.today.add({ days: AHEAD }).toString())
    .orderBy('onDay')
    .execute()
  return { today: on, meals, fasting, days: days.map((d) => ({ onDay: d, meals: mealsOf(isFasting(d)) })), menu }
}

export async function plates(ctx: Ctx) {
  const rows = await ctx.db
    .selectFrom('plates')
    .select(['plateId', 'caseId', 'plate'])
    .where('endedAt', 'is', null)
    .orderBy('setAt')
    .limit(300)
    .execute()
  const labels = await labelsOf(
    ctx,
    rows.map((r) => r.caseId),
  )
  return {
    plates: rows.map((r) => {
      const l = labels.get(r.caseId)
      return { ...r, label: l?.label ?? '–', honorific: l?.honorific ?? null, isProtected: l?.isProtected ?? false }
    }),
  }
}
