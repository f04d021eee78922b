import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { finishTasks } from '../../tasks/facts.ts'
import { events } from '../events.ts'
import { mayExplain } from '../explaining.ts'
import { tasks } from '../tasks.ts'

/** It was explained to her again; what asked for it in that session ends, in whosever list it stands. */
export async function explain(ctx: Ctx, input: { attendanceId: string; version: number }) {
  const row = await ctx.db
    .selectFrom('groupAttendances')
    .select(['groupId', 'caseId', 'heldOn', 'needsReexplaining', 'explainerId', 'explainedOn'])
    .where('attendanceId', '=', input.attendanceId)
    .executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  if (!row.needsReexplaining) throw new Refusal('not_asked')
  if (row.explainedOn) throw new Refusal('explained_already')
  if (!mayExplain(ctx, row)) throw new Refusal('not_allowed')
  const done = await ctx.db
    .updateTable('groupAttendances')
    .set({ explainedOn: ctx.today.toString(), explainedBy: ctx.actor.personId, version: input.version + 1 })
    .where('attendanceId', '=', input.attendanceId)
    .where('version', '=', input.version)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('stale_version')
  await finishTasks(ctx, row.caseId, [tasks.re_explain], row.groupId)
  await ctx.record(events.explained, {
    caseId: row.caseId,
    subject: ['group_attendances', input.attendanceId],
    details: { group: row.groupId, held: row.heldOn },
  })
  return {}
}
