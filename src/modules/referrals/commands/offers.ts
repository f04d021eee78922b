import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { holdersOf } from '../../access/facts.ts'
import { calendarOf } from '../../centres/facts.ts'
import { events } from '../events.ts'
import { type Offered, sealOffer } from '../offer-words.ts'
import { OFFER_TAKERS } from '../policy.ts'
import { getOffer } from '../queries/offers.ts'
import { firstResponseDueOn } from '../rules.ts'

/** An office sends a candidate: sealed to whoever may register her, and to the office for what it sent. The task comes with the row. */
export async function send(ctx: Ctx, said: Offered) {
  const { centreId, personId } = ctx.actor
  const held = await Promise.all(OFFER_TAKERS.map((role) => holdersOf(ctx, role)))
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
  await ctx.record(events.offered, { subject: ['candidate_offers', offerId] })
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
  await ctx.record(events.offer_withdrawn, { subject: ['candidate_offers', offerId] })
  return {}
}

/** It is a referral now; of two who register it at the same moment one is refused, and so is who comes after its withdrawal. */
export async function takeOffer(ctx: Ctx, offerId: string, caseId: string): Promise<void> {
  const taken = await ctx.db
    .updateTable('candidateOffers')
    .set({ registeredAt: ctx.now.toString(), registeredBy: ctx.actor.personId, caseId })
    .where('offerId', '=', offerId)
    .where('registeredAt', 'is', null)
    .executeTakeFirst()
  if (taken.numUpdatedRows === 0n) throw new Refusal('offer_taken')
}
