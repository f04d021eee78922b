import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { hashToken, newToken } from '../../../platform/http/cookies.ts'
import type { kiosk } from '../contract.ts'
import { events } from '../events.ts'
import { endsAt } from '../rules.ts'

/** The device is the screen of the women until the evening. Whoever opened it is signed out on it: nothing of hers stays there. */
export async function open(ctx: Ctx, { place }: z.output<typeof kiosk.open.input>) {
  const ends = endsAt(ctx.now, ctx.zone)
  if (!ends) throw new Refusal('kiosk_night')
  const { centreId, personId } = ctx.actor
  const screenId = newId(ctx.now)
  const token = newToken()
  await ctx.db
    .insertInto('kioskScreens')
    .values({
      ...{ centreId, screenId, place, tokenHash: hashToken(token), openedBy: personId },
      ...{ openedAt: ctx.now.toString(), endsAt: ends.toString() },
    })
    .execute()
  await ctx.record(events.opened, { subject: ['kiosk_screens', screenId], details: { place } })
  await ctx.door('end_session', ctx.session.tokenHash)
  ctx.session.forget()
  ctx.session.setCookie(token)
  return { endsAt: ends.toString() }
}

export async function close(ctx: Ctx, { screenId }: { screenId: string }) {
  const done = await ctx.db
    .updateTable('kioskScreens')
    .set({ closedAt: ctx.now.toString(), closedBy: ctx.actor.personId })
    .where('screenId', '=', screenId)
    .where('closedAt', 'is', null)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('already_closed')
  await ctx.record(events.closed, { subject: ['kiosk_screens', screenId] })
  return {}
}
