import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { finishTasks } from '../../tasks/facts.ts'
import type { groups } from '../contract.ts'
import { events } from '../events.ts'
import type { Ports } from '../ports.ts'
import { lockOf } from '../queries/lock.ts'
import { type Excuse, type Mark, mayMark, takesExcuse } from '../rules.ts'
import { askForLetter } from '../sick-letter.ts'
import { tasks } from '../tasks.ts'

type Correction = z.output<typeof groups.correctMark.input>

/** A mark that was wrong. */
export const correctMark =
  ({ notHere }: Ports) =>
  async (ctx: Ctx, input: Correction) => {
    const before = await ctx.db
      .selectFrom('groupAttendances')
      .innerJoin('groupSessions', (j) =>
        j
          .onRef('groupSessions.centreId', '=', 'groupAttendances.centreId')
          .onRef('groupSessions.groupId', '=', 'groupAttendances.groupId'),
      )
      .select(['caseId', 'mark', 'reason', 'groupAttendances.groupId', 'groupAttendances.version', 'heldAt'])
      .where('attendanceId', '=', input.attendanceId)
      .executeTakeFirst()
    if (!before) throw new Refusal('not_found')
    if ((await lockOf(ctx, before.groupId))?.state === 'locked') throw new Refusal('roll_locked')
    if (before.mark === input.mark) throw new Refusal('same_mark')
    const where = await notHere(ctx, [before.caseId], Temporal.Instant.from(before.heldAt))
    const how = where.get(before.caseId)
    if (!mayMark(input.mark, how)) throw new Refusal(how === 'before' ? 'before_arrival' : 'away_then')
    const done = await ctx.db
      .updateTable('groupAttendances')
      .set({ mark: input.mark, reason: keptReason(input.mark, before.reason), version: input.version + 1 })
      .where('attendanceId', '=', input.attendanceId)
      .where('version', '=', input.version)
      .executeTakeFirst()
    if (done.numUpdatedRows === 0n) throw new Refusal('stale_version')
    if (before.mark === 'sick') await finishTasks(ctx, before.caseId, [tasks.sick_letter], before.groupId)
    if (input.mark === 'sick') await askForLetter(ctx, before.caseId, before.groupId)
    await ctx.record(events.mark_corrected, {
      caseId: before.caseId,
      subject: ['group_attendances', input.attendanceId],
      details: { from: before.mark, to: input.mark, why: input.why },
    })
    return {}
  }

/** A reason goes with the mark that it excuses. */
const keptReason = (mark: Mark, reason: Excuse | null) => (reason && takesExcuse(mark, reason) ? reason : null)
