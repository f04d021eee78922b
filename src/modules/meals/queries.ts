import { instantIn } from '../../kernel/dates.ts'
import type { Code } from '../../platform/database/kysely.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { labelsOf } from '../cases/facts/labels.ts'
import { HOURS, MEALS } from './rules.ts'

type Counts = { women: number; children: number; staff: number }
type Plate = { plate: Code<'plates', 'plate'>; count: number }

export async function today(ctx: Ctx) {
  const on = ctx.today.toString()
  const meals = await Array.fromAsync(MEALS, async (meal) => {
    const { at, part } = HOURS[meal]
    const hour = instantIn(on, at, ctx.zone).toString()
    const { rows: counts } = await ctx.client.query<Counts>(
      'select women, children, staff from sec.at_table($1, $2, $3)',
      [hour, on, part],
    )
    const { rows: plates } = await ctx.client.query<Plate>('select plate, n as count from sec.plates_at_table($1)', [
      hour,
    ])
    return { meal, ...(counts[0] ?? { women: 0, children: 0, staff: 0 }), plates }
  })
  const menu = await ctx.db
    .selectFrom('menuMeals')
    .select(['onDay', 'meal', 'dishes', 'cooked', 'thrown', 'version'])
    .where('onDay', '>=', ctx.today.subtract({ days: 7 }).toString())
    .where('onDay', '<=', ctx.today.add({ days: 7 }).toString())
    .orderBy('onDay')
    .execute()
  return { today: on, meals, menu }
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
