import type { Ctx } from '../../platform/http/context.ts'

/** What the head carried into the plan of this year, the oldest first; of whoever may not read needs, none. */
export const plannedFor = (ctx: Ctx, year: number) =>
  ctx.db
    .selectFrom('needs')
    .select(['needId', 'what', 'costRupiah', 'source'])
    .where('planYear', '=', year)
    .where('fulfilledOn', 'is', null)
    .orderBy('askedAt')
    .limit(200)
    .execute()

/** What the head said yes to and nobody has brought yet; of whoever may not read needs, none. */
export const approvedNeeds = (ctx: Ctx) =>
  ctx.db
    .selectFrom('needs')
    .select(['needId', 'no', 'what', 'costRupiah'])
    .where('decision', '=', 'approved')
    .where('fulfilledOn', 'is', null)
    .orderBy('askedAt')
    .limit(200)
    .execute()
