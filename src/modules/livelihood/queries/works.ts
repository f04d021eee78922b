import type { StoredOf } from '../../../kernel/form.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { openDoc } from '../../../platform/seal/bodies.ts'
import type { workForm } from '../forms/work.ts'
import { hourlyOf } from '../rules.ts'

export type WorkDoc = StoredOf<typeof workForm> & { ended?: string | undefined }

export async function getWork(ctx: Ctx, workId: string) {
  const row = await ctx.db.selectFrom('workPlacements').selectAll().where('workId', '=', workId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return row
}
type Row = Awaited<ReturnType<typeof getWork>>

export const workDoc = (ctx: Ctx, row: Pick<Row, 'caseId' | 'workId' | 'body'>): Promise<WorkDoc | null> =>
  openDoc<WorkDoc>(ctx, 'narrative', 'work_placements', { caseId: row.caseId, id: row.workId, body: row.body })

export async function shownWork(ctx: Ctx, row: Row) {
  const said = await workDoc(ctx, row)
  return {
    ...{ workId: row.workId, version: row.version, kind: row.kind, fromOn: row.fromOn, untilOn: row.untilOn },
    ...{ lookOn: row.lookOn, endedOn: row.endedOn, endedAs: row.endedAs, said },
    hourlyRupiah: hourlyOf(said?.payRupiah, said?.hoursAMonth),
  }
}

/** Where she works or worked, the newest first. */
export async function worksOf(ctx: Ctx, caseId: string) {
  const rows = await ctx.db
    .selectFrom('workPlacements')
    .selectAll()
    .where('caseId', '=', caseId)
    .orderBy('fromOn', 'desc')
    .orderBy('workId', 'desc')
    .execute()
  const shown = []
  for (const row of rows) shown.push(await shownWork(ctx, row))
  return shown
}
