import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Place } from '../../platform/seal/aad.ts'
import { identityPlace } from './facts.ts'
import { talkPlace } from './queries/consents.ts'
import { minutePlace } from './queries/receipt-minute.ts'

/**
 * Everything of the class "identity" under the new key, when the old one has been made anew for another circle of people.
 * Refuses when this person can not open something: the old wraps are destroyed afterwards, and it would be lost.
 */
export async function resealIdentity(ctx: Ctx, caseId: string, isProtected: boolean): Promise<void> {
  const again = (place: Place, envelope: string) => resealed(ctx, caseId, place, envelope)

  const identity = await ctx.db.selectFrom('identities').select('body').where('caseId', '=', caseId).executeTakeFirst()
  if (identity)
    await ctx.db
      .updateTable('identities')
      .set({ body: await again(identityPlace(caseId), identity.body), isProtected })
      .where('caseId', '=', caseId)
      .execute()

  for (const talk of await ctx.db
    .selectFrom('consentTalks')
    .select(['talkId', 'body'])
    .where('caseId', '=', caseId)
    .execute())
    await ctx.db
      .updateTable('consentTalks')
      .set({ body: await again(talkPlace(talk.talkId), talk.body), isProtected })
      .where('talkId', '=', talk.talkId)
      .execute()
  for (const minute of await ctx.db
    .selectFrom('receiptMinutes')
    .select(['minuteId', 'body'])
    .where('caseId', '=', caseId)
    .execute())
    await ctx.db
      .updateTable('receiptMinutes')
      .set({ body: await again(minutePlace(minute.minuteId), minute.body), isProtected })
      .where('minuteId', '=', minute.minuteId)
      .execute()
}

async function resealed(ctx: Ctx, caseId: string, place: Place, envelope: string): Promise<string> {
  const text = await ctx.seal.open('identity', caseId, place, envelope)
  if (text === null) throw new Refusal('not_allowed')
  return ctx.seal.seal('identity', caseId, place, text)
}
