import type { z } from 'zod'
import { newId } from '../../kernel/id.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { getCase } from '../cases/facts/case.ts'
import type { meals } from './contract.ts'
import { events } from './events.ts'
import { fastingFrom } from './queries.ts'
import { CYCLE_DAYS, type Meal, mealsOf } from './rules.ts'

type In<K extends keyof typeof meals> = z.output<(typeof meals)[K]['input']>
type Which = { onDay: string; meal: Meal; version: number }
type Change = { dishes: string } | { cooked: number; thrown: number }

/** One row a meal; of two who write it at the same moment one hears of the other. */
async function put(ctx: Ctx, { onDay, meal, version }: Which, change: Change): Promise<void> {
  const row = { centreId: ctx.actor.centreId, onDay, meal }
  const done =
    version === 0
      ? await ctx.db
          .insertInto('menuMeals')
          .values({ ...row, ...change })
          .onConflict((c) => c.doNothing())
          .returning('version')
          .executeTakeFirst()
      : await ctx.db
          .updateTable('menuMeals')
          .set({ ...change, version: version + 1 })
          .where('onDay', '=', onDay)
          .where('meal', '=', meal)
          .where('version', '=', version)
          .returning('version')
          .executeTakeFirst()
  if (!done) throw new Refusal('stale_version')
}

export async function saveMenu(ctx: Ctx, { dishes, ...which }: In<'saveMenu'>) {
  await put(ctx, which, { dishes })
  await ctx.record(events.menu_saved, { details: { on: which.onDay, meal: which.meal } })
  return {}
}

export async function noteCooked(ctx: Ctx, { cooked, thrown, ...which }: In<'noteCooked'>) {
  if (thrown > cooked) throw new Refusal('thrown_more_than_cooked')
  if (which.onDay > ctx.today.toString()) throw new Refusal('meal_in_future')
  await put(ctx, which, { cooked, thrown })
  await ctx.record(events.cooked, { details: { on: which.onDay, meal: which.meal } })
  return {}
}

/** What stands on the days from today is written onto those after; what stands there already stays. */
export async function copyMenu(ctx: Ctx, { cycle }: In<'copyMenu'>) {
  const days = CYCLE_DAYS[cycle]
  const first = ctx.today.toString()
  const rows = await ctx.db
    .selectFrom('menuMeals')
    .select(['onDay', 'meal', 'dishes'])
    .where('onDay', '>=', first)
    .where('onDay', '<', ctx.today.add({ days }).toString())
    .where('dishes', 'is not', null)
    .execute()
  const { isFasting } = await fastingFrom(ctx)
  const { centreId } = ctx.actor
  const next = rows.flatMap(({ onDay: from, meal, dishes }) => {
    const onDay = Temporal.PlainDate.from(from).add({ days }).toString()
    return mealsOf(isFasting(onDay)).includes(meal) ? [{ centreId, onDay, meal, dishes }] : []
  })
  if (next.length === 0) throw new Refusal('nothing_to_copy')
  const copied = await ctx.db
    .insertInto('menuMeals')
    .values(next)
    .onConflict((c) => c.doNothing())
    .returning('onDay')
    .execute()
  await ctx.record(events.menu_copied, { details: { meals: copied.length } })
  return { copied: copied.length }
}

export async function countByDay(ctx: Ctx, { women, version }: In<'countByDay'>) {
  const { near } = await fastingFrom(ctx)
  if (!near) throw new Refusal('no_ramadan')
  const saidOn = ctx.today.toString()
  const done =
    version === 0
      ? await ctx.db
          .insertInto('dayEaters')
          .values({ centreId: ctx.actor.centreId, women, saidOn })
          .onConflict((c) => c.doNothing())
          .returning('version')
          .executeTakeFirst()
      : await ctx.db
          .updateTable('dayEaters')
          .set({ women, saidOn, version: version + 1 })
          .where('version', '=', version)
          .returning('version')
          .executeTakeFirst()
  if (!done) throw new Refusal('stale_version')
  await ctx.record(events.by_day_counted, {})
  return {}
}

export async function setPlate(ctx: Ctx, { caseId, plate }: In<'setPlate'>) {
  const c = await getCase(ctx, caseId)
  if (!c.admittedOn || c.state !== 'open') throw new Refusal('not_in_house')
  const plateId = newId(ctx.now)
  const { centreId, personId: setBy } = ctx.actor
  const made = await ctx.db
    .insertInto('plates')
    .values({ centreId, plateId, caseId, plate, setBy, setAt: ctx.now.toString() })
    .onConflict((o) => o.doNothing())
    .returning('plateId')
    .executeTakeFirst()
  if (!made) throw new Refusal('plate_twice')
  await ctx.record(events.plate_set, { subject: ['plates', plateId] })
  return { plateId }
}

export async function endPlate(ctx: Ctx, { plateId }: In<'endPlate'>) {
  const done = await ctx.db
    .updateTable('plates')
    .set({ endedAt: ctx.now.toString() })
    .where('plateId', '=', plateId)
    .where('endedAt', 'is', null)
    .returning('plateId')
    .executeTakeFirst()
  if (!done) throw new Refusal('already_done')
  await ctx.record(events.plate_ended, { subject: ['plates', plateId] })
  return {}
}
