import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { finishTask } from '../../tasks/facts.ts'
import { events } from '../events.ts'

/** Two rolls of one session: of the women that are named the mark of this one counts from now on. Both stay. */
export async function settle(
  ctx: Ctx,
  { groupId, attendanceIds }: { groupId: string; attendanceIds: readonly string[] },
): Promise<{ changed: number }> {
  const roll = await ctx.db
    .selectFrom('groupSessions')
    .select(['settleTask', 'plannedId'])
    .where('groupId', '=', groupId)
    .forUpdate()
    .executeTakeFirst()
  if (!roll) throw new Refusal('not_found')
  if (!roll.settleTask || !roll.plannedId) throw new Refusal('settled_already')
  const rows = await ctx.db
    .selectFrom('groupAttendances')
    .select(['attendanceId', 'groupId', 'caseId', 'mark', 'counts', 'version'])
    .where('plannedId', '=', roll.plannedId)
    .execute()
  let changed = 0
  for (const id of attendanceIds) {
    const wanted = rows.find((r) => r.attendanceId === id && r.groupId === groupId)
    if (!wanted) throw new Refusal('not_found')
    const other = rows.find((r) => r.caseId === wanted.caseId && r.counts)
    if (!other || other === wanted) continue
    await count(ctx, other, false) // the index lets only one of them count
    await count(ctx, wanted, true)
    await ctx.record(events.mark_settled, {
      caseId: wanted.caseId,
      subject: ['group_attendances', wanted.attendanceId],
      details: { from: other.mark, to: wanted.mark },
    })
    changed += 1
  }
  await ctx.db.updateTable('groupSessions').set({ settleTask: null }).where('groupId', '=', groupId).execute()
  await finishTask(ctx, roll.settleTask)
  return { changed }
}

async function count(ctx: Ctx, row: { attendanceId: string; version: number }, counts: boolean): Promise<void> {
  const done = await ctx.db
    .updateTable('groupAttendances')
    .set({ counts, version: row.version + 1 })
    .where('attendanceId', '=', row.attendanceId)
    .where('version', '=', row.version)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('stale_version')
}
