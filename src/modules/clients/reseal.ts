import type { Ctx } from '../../platform/http/context.ts'
import { childPlace } from './children.ts'
import { identityPlace } from './facts.ts'

/** Who she is under the new key of the class "identity", made anew for another circle of people. */
export async function resealIdentity(ctx: Ctx, caseId: string, isProtected: boolean): Promise<void> {
  const row = await ctx.db.selectFrom('identities').select('body').where('caseId', '=', caseId).executeTakeFirst()
  await resealChildren(ctx, caseId, isProtected)
  if (!row) return
  const body = await ctx.seal.reseal('identity', caseId, identityPlace(caseId), row.body)
  await ctx.db.updateTable('identities').set({ body, isProtected }).where('caseId', '=', caseId).execute()
}

async function resealChildren(ctx: Ctx, caseId: string, isProtected: boolean): Promise<void> {
  const rows = await ctx.db
    .selectFrom('caseChildren')
    .select(['childId', 'body'])
    .where('caseId', '=', caseId)
    .execute()
  for (const { childId, body: before } of rows) {
    const body = await ctx.seal.reseal('identity', caseId, childPlace(childId), before)
    await ctx.db.updateTable('caseChildren').set({ body, isProtected }).where('childId', '=', childId).execute()
  }
}
