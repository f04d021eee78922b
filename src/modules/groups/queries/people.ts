import type { Ctx } from '../../../platform/http/context.ts'
import { womenOf } from '../facts/people.ts'
import { withLimits } from './limits.ts'

export const people = async (ctx: Ctx) => ({
  people: await withLimits(ctx, ctx.today.toString(), await womenOf(ctx, 'in_house')),
})
