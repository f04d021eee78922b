import type { Ctx } from '../../../platform/http/context.ts'
import { CURRICULUM } from '../curriculum.ts'

const UNIT = ['unitId', 'track', 'position', 'title', 'lessonHours', 'skkni', 'isInUse', 'version'] as const

const allUnits = (ctx: Ctx) =>
  ctx.db.selectFrom('trainingUnits').select(UNIT).orderBy('track').orderBy('position').execute()

export const units = async (ctx: Ctx) => ({ units: await allUnits(ctx), outlines: Object.keys(CURRICULUM) })

export const unitsOf = async (ctx: Ctx, track: string) => (await allUnits(ctx)).filter((u) => u.track === track)
