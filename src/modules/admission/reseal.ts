import type { Ctx } from '../../platform/http/context.ts'
import { minutePlace } from './queries/receipt-minute.ts'

/** The receipt minute under the new key of the class "identity". */
export async function resealMinutes(ctx: Ctx, caseId: string, isProtected: boolean): Promise<void> {
  const rows = await ctx.db
    .selectFrom('receiptMinutes')
    .select(['minuteId', 'body'])
    .where('caseId', '=', caseId)
    .execute()
  for (const { minuteId, body } of rows)
    await ctx.db
      .updateTable('receiptMinutes')
      .set({ body: await ctx.seal.reseal('identity', caseId, minutePlace(minuteId), body), isProtected })
      .where('minuteId', '=', minuteId)
      .execute()
}
