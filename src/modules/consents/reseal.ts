import type { Ctx } from '../../platform/http/context.ts'
import { talkPlace } from './queries.ts'

/** What was said around her answers under the new key of the class "identity". */
export async function resealTalks(ctx: Ctx, caseId: string, isProtected: boolean): Promise<void> {
  const rows = await ctx.db.selectFrom('consentTalks').select(['talkId', 'body']).where('caseId', '=', caseId).execute()
  for (const { talkId, body } of rows)
    await ctx.db
      .updateTable('consentTalks')
      .set({ body: await ctx.seal.reseal('identity', caseId, talkPlace(talkId), body), isProtected })
      .where('talkId', '=', talkId)
      .execute()
}
