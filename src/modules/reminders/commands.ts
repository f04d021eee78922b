import type { Ctx } from '../../platform/http/context.ts'
import { ALL_LINES } from './rules.ts'

const put = (ctx: Ctx, line: string, seenAt: string) =>
  ctx.db
    .insertInto('newsSeen')
    .values({ centreId: ctx.actor.centreId, personId: ctx.actor.personId, line, seenAt })
    .onConflict((oc) => oc.columns(['centreId', 'personId', 'line']).doUpdateSet({ seenAt }))
    .execute()

/** One line was opened. */
export async function see(ctx: Ctx, { line }: { line: string }) {
  await put(ctx, line, ctx.now.toString())
  return {}
}

/** Everything that stood on the page; what came meanwhile stays new. */
export async function seeAll(ctx: Ctx, { until }: { until: string }) {
  const at = Temporal.Instant.compare(Temporal.Instant.from(until), ctx.now) > 0 ? ctx.now.toString() : until
  await put(ctx, ALL_LINES, at)
  await ctx.db
    .deleteFrom('newsSeen')
    .where('personId', '=', ctx.actor.personId)
    .where('line', '<>', ALL_LINES)
    .where('seenAt', '<=', at)
    .execute()
  return {}
}
