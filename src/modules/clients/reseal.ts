import type { Ctx } from '../../platform/http/context.ts'
import { identityPlace } from './facts.ts'

/** The identity under the new key, when the old one has been made anew for another circle of people. */
export async function resealIdentity(ctx: Ctx, caseId: string, isProtected: boolean): Promise<void> {
  const row = await ctx.db.selectFrom('identities').select('body').where('caseId', '=', caseId).executeTakeFirst()
  if (!row) return
  const text = await ctx.seal.open('identity', caseId, identityPlace(caseId), row.body)
  if (text === null) return
  const body = await ctx.seal.seal('identity', caseId, identityPlace(caseId), text)
  await ctx.db.updateTable('identities').set({ body, isProtected }).where('caseId', '=', caseId).execute()
}
