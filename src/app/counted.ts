import type { Seen } from '../modules/cases/stages.ts'
import { isGood } from '../modules/groups/rules.ts'
import { type AttendanceSource, attendance, lastGoalNote, weeklyNotes } from '../modules/sessions/queries/standing.ts'
import { isRecent } from '../modules/sessions/rules.ts'
import type { Ctx } from '../platform/http/context.ts'

/** What the gates of the stage can see of it before anybody gave her word; null outside intervention. */
export const counted =
  (sources: readonly AttendanceSource[]) =>
  async (ctx: Ctx, caseId: string): Promise<Seen | null> => {
    const standing = await weeklyNotes(ctx, caseId)
    if (!standing) return null
    const { percent } = await attendance(ctx, caseId, standing.startedOn, sources)
    const last = await lastGoalNote(ctx, caseId)
    return {
      weekly_notes_kept_or_explained: { code: 'weeks_missing', n: standing.missing },
      attendance_kept_or_explained: percent === null ? undefined : { code: 'attendance', n: percent },
      attendance_above_75_percent:
        percent === null ? undefined : { code: 'attendance', n: percent, met: isGood(percent) },
      goal_progress_noted_in_14_days: last
        ? {
            code: 'goal_note',
            n: Temporal.PlainDate.from(last.day).until(ctx.today).days,
            met: isRecent(last.day, ctx.today),
          }
        : undefined,
    }
  }
