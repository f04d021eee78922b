import type { Ctx } from '../../platform/http/context.ts'
import { clock, type Hours } from './rules.ts'

/** Places, and sets of equipment. */
export const resourcesOf = (ctx: Ctx) =>
  ctx.db
    .selectFrom('classResources')
    .select(['resourceId', 'kind', 'name', 'seats', 'isInUse', 'version'])
    .orderBy('name')
    .execute()

/** The faiths of the house, for whoever plans guidance. */
export const faithsOf = async (ctx: Ctx) =>
  (await ctx.db.selectFrom('houseFaiths').select('faith').orderBy('faith').execute()).map((f) => f.faith)

/** Ramadan of each year that the house has in its calendar. */
export const fastingMonths = (ctx: Ctx) =>
  ctx.db.selectFrom('fastingMonths').select(['fromOn', 'untilOn']).orderBy('fromOn').execute()

/** Hours without class of a day: those of Ramadan within a fasting month, else the ordinary ones. */
export async function blocksOf(ctx: Ctx): Promise<(day: string) => Hours[]> {
  const rows = await ctx.db
    .selectFrom('dayBlocks')
    .select(['season', 'label', 'starts', 'ends'])
    .orderBy('starts')
    .execute()
  const months = await fastingMonths(ctx)
  const all = rows.map((r) => ({ ...r, starts: clock(r.starts), ends: clock(r.ends) }))
  const [ordinary, ramadan] = (['ordinary', 'ramadan'] as const).map((season) => all.filter((b) => b.season === season))
  return (day) => (months.some((m) => m.fromOn <= day && day <= m.untilOn) ? ramadan : ordinary) ?? []
}
