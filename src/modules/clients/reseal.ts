import type { SealedClass } from '../../kernel/contract.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Place } from '../../platform/seal/aad.ts'
import { identityPlace } from './facts.ts'
import { talkPlace } from './queries/consents.ts'
import { minutePlace } from './queries/receipt-minute.ts'

/**
 * Everything of the class "identity" under the new key, when the old one has been made anew for another circle of people.
 * What this person can not open is left: its wraps are destroyed with the old key, so nobody else reads it either.
 */
export async function resealIdentity(ctx: Ctx, caseId: string, isProtected: boolean): Promise<void> {
  const again = (place: Place, envelope: string) => resealed(ctx, 'identity', caseId, place, envelope)

  const identity = await ctx.db.selectFrom('identities').select('body').where('caseId', '=', caseId).executeTakeFirst()
  const body = identity ? await again(identityPlace(caseId), identity.body) : null
  if (body !== null) await ctx.db.updateTable('identities').set({ body, isProtected }).where('caseId', '=', caseId).execute()

  for (const talk of await ctx.db.selectFrom('consentTalks').select(['talkId', 'body']).where('caseId', '=', caseId).execute()) {
    const said = await again(talkPlace(talk.talkId), talk.body)
    if (said !== null) await ctx.db.updateTable('consentTalks').set({ body: said, isProtected }).where('talkId', '=', talk.talkId).execute()
  }
  for (const minute of await ctx.db.selectFrom('receiptMinutes').select(['minuteId', 'body']).where('caseId', '=', caseId).execute()) {
    const written = await again(minutePlace(minute.minuteId), minute.body)
    if (written !== null) await ctx.db.updateTable('receiptMinutes').set({ body: written, isProtected }).where('minuteId', '=', minute.minuteId).execute()
  }
}

async function resealed(ctx: Ctx, cls: SealedClass, caseId: string, place: Place, envelope: string): Promise<string | null> {
  const text = await ctx.seal.open(cls, caseId, place, envelope)
  return text === null ? null : ctx.seal.seal(cls, caseId, place, text)
}
