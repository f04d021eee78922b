import type { Ctx } from '../../platform/http/context.ts'

/** What has been recorded about a case, newest first. Rows that the person may not see are not there. */
export async function list(ctx: Ctx, { caseId }: { caseId: string }) {
  const rows = await ctx.db
    .selectFrom('__tableCamel__')
    .select(['__oneCamel__Id', 'happenedOn'])
    .where('caseId', '=', caseId)
    .orderBy('__tableCamel__.happenedOn', 'desc')
    .limit(100)
    .execute()
  return { rows: rows.map((row) => ({ id: row.__oneCamel__Id, happenedOn: row.happenedOn })) }
}
