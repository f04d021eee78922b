import { newId } from '../../../kernel/id.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import type { Share } from '../rules.ts'

export type NewShare = Share & { saleId: string; causeId: string; postingId: string | null }

/** Lines of one act; that they add up, the database says at its end. */
export async function writeShares(ctx: Ctx, shares: readonly NewShare[]): Promise<void> {
  for (const { saleId, causeId, kind, caseId, rupiah, postingId } of shares)
    await ctx.client.query(
      `insert into sale_shares (centre_id, share_id, sale_id, cause_id, kind, case_id, rupiah, posting_id, at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[ctx.actor.centreId, newId(ctx.now), saleId, causeId, kind, caseId, rupiah, caseId && postingId],
        ctx.now.toString(),
      ],
    )
}
