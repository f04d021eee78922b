import type { Ctx } from '../../platform/http/context.ts'
import { coming } from './queries/coming.ts'

/** Published sessions that are given from outside, with who sends whoever gives them: for the letter that invites. */
export async function guestSessions(ctx: Ctx) {
  const { rows } = await coming(ctx)
  const from = await ctx.db.selectFrom('deliverers').select(['delivererId', 'organisation']).execute()
  return rows.map(({ delivererId, onDay, starts, ends, title, deliverer, place }) => ({
    ...{ onDay, starts, ends, title, deliverer, place },
    organisation: from.find((d) => d.delivererId === delivererId)?.organisation ?? null,
  }))
}
