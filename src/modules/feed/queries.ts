import type { Ctx } from '../../platform/http/context.ts'

export async function mine(ctx: Ctx) {
  const row = await ctx.db
    .selectFrom('calendarFeeds')
    .select('madeAt')
    .where('personId', '=', ctx.actor.personId)
    .where('endedAt', 'is', null)
    .executeTakeFirst()
  return { madeAt: row?.madeAt ?? null }
}
