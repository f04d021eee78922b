import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getOffer } from '../queries/offers.ts'

/** The moment and the account with which its referral begins. */
export async function offerOf(ctx: Ctx, offerId: string) {
  const { caseId, officePersonId, sentAt } = await getOffer(ctx, offerId)
  if (caseId) throw new Refusal('offer_taken')
  return { officePersonId, sentAt }
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
