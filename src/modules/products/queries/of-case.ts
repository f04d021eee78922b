import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { hourlyOf } from '../rules.ts'
import { ruleInForce, shownWorks, workRows } from './rows.ts'

export async function ofCase(ctx: Ctx, { caseId }: { caseId: string }) {
  await getCase(ctx, caseId)
  const yardstick = (await ruleInForce(ctx, ctx.today))?.yardstickRupiah ?? null
  const rows = await workRows(ctx)
    .innerJoin('workMakers as k', (j) => j.onRef('k.centreId', '=', 'w.centreId').onRef('k.workId', '=', 'w.workId'))
    .where('k.caseId', '=', caseId)
    .orderBy('w.number', 'desc')
    .limit(200)
    .execute()
  const shares = await ctx.db
    .selectFrom('saleShares')
    .select('rupiah')
    .where('caseId', '=', caseId)
    .where('kind', '=', 'maker')
    .execute()
  const works = await shownWorks(ctx, rows, yardstick)
  return {
    works,
    sharedRupiah: shares.reduce((n, s) => n + s.rupiah, 0),
    soldPieces: works.reduce((n, w) => n + w.sold, 0),
    hourly: hourlyOf(works),
    yardstick,
  }
}
