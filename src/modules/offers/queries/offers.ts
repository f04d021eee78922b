import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { callNameOf } from '../../referrals/rules.ts'
import { openOffers } from '../offer-words.ts'

const rows = (ctx: Ctx) =>
  ctx.db
    .selectFrom('candidateOffers as o')
    .innerJoin('people as p', (j) =>
      j.onRef('p.centreId', '=', 'o.centreId').onRef('p.personId', '=', 'o.officePersonId'),
    )
    .select(['o.offerId', 'o.officePersonId', 'o.sentAt', 'o.answerDueOn', 'o.caseId', 'p.callName'])

/** For Rujukan masuk: sent by an office and not registered yet, the oldest first. */
export async function list(ctx: Ctx) {
  const waiting = await rows(ctx).where('o.registeredAt', 'is', null).orderBy('o.sentAt').limit(300).execute()
  const said = await openOffers(ctx, waiting)
  return {
    offers: waiting.map(({ offerId, sentAt, answerDueOn, callName }) => {
      const words = said.get(offerId)
      const shown = words ? { name: words.fullName, office: words.office, number: words.number } : null
      return { offerId, sentAt, answerDueOn, by: callName, said: shown }
    }),
  }
}

export async function getOffer(ctx: Ctx, offerId: string) {
  const row = await rows(ctx).where('o.offerId', '=', offerId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return row
}

/** One of them, for whoever registers it. */
export async function read(ctx: Ctx, { offerId }: { offerId: string }) {
  const { sentAt, caseId, callName } = await getOffer(ctx, offerId)
  const said = (await openOffers(ctx, [{ offerId }])).get(offerId) ?? null
  return { sentAt, by: callName, caseId, callName: said && callNameOf(said.fullName, null), said }
}

/** What this office sent with its account, newest first, with what became of it. The tables let no other row through. */
export async function sentBy(ctx: Ctx) {
  const sent = await ctx.db
    .selectFrom('candidateOffers as o')
    .leftJoin('referrals as r', (j) => j.onRef('r.centreId', '=', 'o.centreId').onRef('r.caseId', '=', 'o.caseId'))
    .select(['o.offerId', 'o.sentAt', 'o.caseId', 'r.status', 'r.decidedAt'])
    .where('o.officePersonId', '=', ctx.actor.personId)
    .orderBy('o.sentAt', 'desc')
    .limit(100)
    .execute()
  const said = await openOffers(ctx, sent)
  return sent.map((o) => ({ ...o, said: said.get(o.offerId) ?? null }))
}
