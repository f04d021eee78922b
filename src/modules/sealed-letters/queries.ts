import type { Ctx } from '../../platform/http/context.ts'

/** A house writes some dozens a year. */
const MOST = 300

export const numbers = async (ctx: Ctx) => ({
  numbers: await ctx.db
    .selectFrom('sealedNumbers')
    .select(['number', 'takenOn'])
    .orderBy('year', 'desc')
    .orderBy('runningNo', 'desc')
    .limit(MOST)
    .execute(),
})
