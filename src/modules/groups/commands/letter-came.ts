import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { finishTasks } from '../../tasks/facts.ts'
import { events } from '../events.ts'
import { tasks } from '../tasks.ts'

/** The letter of an illness was seen: the session is no longer counted as held for her (domain.md 6.5), and what asked for it ends. A lock keeps the mark, which stays as it is. */
export async function letterCame(ctx: Ctx, input: { attendanceId: string; version: number }) {
  const row = await ctx.db
    .selectFrom('groupAttendances')
    .select(['groupId', 'caseId', 'heldOn', 'mark', 'reason'])
    .where('attendanceId', '=', input.attendanceId)
    .executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  if (row.mark !== 'sick') throw new Refusal('not_sick')
  if (row.reason === 'letter') throw new Refusal('letter_there')
  const done = await ctx.db
    .updateTable('groupAttendances')
    .set({ reason: 'letter', version: input.version + 1 })
    .where('attendanceId', '=', input.attendanceId)
    .where('version', '=', input.version)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('stale_version')
  await finishTasks(ctx, row.caseId, [tasks.sick_letter], row.groupId)
  await ctx.record(events.letter_came, {
    caseId: row.caseId,
    subject: ['group_attendances', input.attendanceId],
    details: { group: row.groupId, held: row.heldOn },
  })
  return {}
}
