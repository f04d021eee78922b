import type { Ctx } from '../../platform/http/context.ts'
import { identityPlace } from './facts.ts'

/** Who she is under the new key of the class "identity", made anew for another circle of people. */
export async function resealIdentity(ctx: Ctx, caseId: string, isProtected: boolean): Promise<void> {
  const row = await ctx.db.selectFrom('identities').select('body').where('caseId', '=', caseId).executeTakeFirst()
  if (!row) return
  const body = await ctx.seal.reseal('identity', caseId, identityPlace(caseId), row.body)
  await ctx.db.updateTable('identities').set({ body, isProtected }).where('caseId', '=', caseId).execute()
}
