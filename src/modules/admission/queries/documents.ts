import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'

export async function documents(ctx: Ctx, { caseId }: { caseId: string }) {
  await getCase(ctx, caseId)
  const rows = await ctx.db
    .selectFrom('clientDocuments')
    .select(['document', 'state'])
    .where('caseId', '=', caseId)
    .orderBy('document')
    .execute()
  return { documents: rows }
}
