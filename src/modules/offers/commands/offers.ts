import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { holdersOf } from '../../access/facts.ts'
import { calendarOf } from '../../centres/facts.ts'
import { firstResponseDueOn } from '../../referrals/rules.ts'
import { events } from '../events.ts'
import { type Offered, sealOffer } from '../offer-words.ts'
import { OFFER_TAKERS } from '../policy.ts'
import { getOffer } from '../queries/offers.ts'

/** An office sends a candidate: sealed to whoever may register her, and to the office for what it sent. The task comes with the row. */
export async function send(ctx: Ctx, said: Offered) {
  const { centreId, personId } = ctx.actor
  const held = await Array.fromAsync(OFFER_TAKERS, (role) => holdersOf(ctx, role))
  const offerId = newId(ctx.now)
  const words = await sealOffer(ctx, offerId, said, [...new Set([...held.flat(), personId])])
  if (!words.some((w) => w.personId !== personId)) throw new Refusal('nobody_to_take_it')
  await ctx.db
    .insertInto('candidateOffers')
    .values({
      centreId,
      offerId,
      officePersonId: personId,
      sentAt: ctx.now.toString(),
      answerDueOn: firstResponseDueOn(ctx.today, await calendarOf(ctx)).toString(),
      taskId: newId(ctx.now),
    })
    .execute()
  await ctx.db
    .insertInto('offerWords')
    .values(words.map((w) => ({ centreId, offerId, ...w })))
    .execute()
  await ctx.record(events.sent, { subject: ['candidate_offers', offerId] })
  return { offerId }
}

/** What nobody has registered yet the office takes back, with every copy of it. */
export async function withdraw(ctx: Ctx, { offerId }: { offerId: string }) {
  await getOffer(ctx, offerId)
  const gone = await ctx.db
    .deleteFrom('candidateOffers')
    .where('offerId', '=', offerId)
    .where('registeredAt', 'is', null)
    .executeTakeFirst()
  if (gone.numDeletedRows === 0n) throw new Refusal('offer_taken')
  await ctx.record(events.withdrawn, { subject: ['candidate_offers', offerId] })
  return {}
}
