import type { Ctx } from '../../../platform/http/context.ts'
import type { Track } from '../rules.ts'

const UNIT = ['unitId', 'track', 'position', 'title', 'lessonHours', 'skkni', 'isInUse', 'version'] as const

export async function units(ctx: Ctx) {
  const rows = await ctx.db.selectFrom('trainingUnits').select(UNIT).orderBy('track').orderBy('position').execute()
  return { units: rows }
}

export const unitsOf = async (ctx: Ctx, track: Track) => (await units(ctx)).units.filter((u) => u.track === track)
