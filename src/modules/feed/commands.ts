import { newId } from '../../kernel/id.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { hashToken, newToken } from '../../platform/http/cookies.ts'
import { pathOf } from './address.ts'
import { events } from './events.ts'

const close = (ctx: Ctx) =>
  ctx.db
    .updateTable('calendarFeeds')
    .set({ endedAt: ctx.now.toString() })
    .where('personId', '=', ctx.actor.personId)
    .where('endedAt', 'is', null)
    .executeTakeFirst()

/** A new address; the one before ends, so that one that was seen by others is worth nothing. */
export async function make(ctx: Ctx) {
  await close(ctx)
  const [feedId, token] = [newId(ctx.now), newToken()]
  const { centreId, personId } = ctx.actor
  await ctx.db
    .insertInto('calendarFeeds')
    .values({ centreId, feedId, personId, tokenHash: hashToken(token), madeAt: ctx.now.toString() })
    .execute()
  await ctx.record(events.address_made, { subject: ['calendar_feeds', feedId] })
  return { path: pathOf(token) }
}

export async function end(ctx: Ctx) {
  const done = await close(ctx)
  if (done.numUpdatedRows === 0n) throw new Refusal('no_address')
  await ctx.record(events.address_ended, { subject: ['calendar_feeds', ctx.actor.personId] })
  return {}
}
