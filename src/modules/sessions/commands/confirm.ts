import { opens } from '../../../kernel/policy.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase, writeReason } from '../../cases/facts/case.ts'
import { events } from '../events.ts'
import type { AttendanceSource } from '../queries/standing.ts'
import { attendance, lastGoalNote, weeklyNotes } from '../queries/standing.ts'
import { GOAL_NOTE_DAYS, GOOD_ATTENDANCE } from '../rules.ts'

type Confirm = { caseId: string; explanation?: string | undefined }

/** The case in intervention, for whoever carries it or leads the house; the start of intervention with its weeks. */
async function inIntervention(ctx: Ctx, caseId: string) {
  const c = await getCase(ctx, caseId)
  if (!opens(ctx.actor, 'narrative', c)) throw new Refusal('not_allowed')
  const standing = c.stage === 'intervention' ? await weeklyNotes(ctx, caseId) : null
  if (!standing) throw new Refusal('not_in_intervention')
  return standing
}

async function explained(ctx: Ctx, input: Confirm, subject: string, params: Record<string, unknown>): Promise<string> {
  if (!input.explanation) throw new Refusal('explanation_needed', { params })
  return writeReason(ctx, input.caseId, subject, input.explanation)
}

/** "A note every week": it holds, or it is explained in writing. */
export async function confirmWeeklyNotes(ctx: Ctx, input: Confirm) {
  const { missing, weeks } = await inIntervention(ctx, input.caseId)
  const reasonId = missing > 0 ? await explained(ctx, input, 'weekly_notes', { missing }) : null
  await ctx.record(events.weekly_notes_confirmed, {
    caseId: input.caseId,
    ...(reasonId && { subject: ['case_reasons', reasonId] as const }),
    details: { weeks: weeks.length, missing, explained: reasonId !== null },
  })
  const last = await lastGoalNote(ctx, input.caseId)
  if (last && Temporal.PlainDate.from(last.day).until(ctx.today).days <= GOAL_NOTE_DAYS)
    await ctx.record(events.goal_progress_noted, {
      caseId: input.caseId,
      subject: ['session_notes', last.noteId],
      details: { on: last.day },
    })
  return { missing }
}

/** "Attendance is kept": every class has its mark and something was held, or it is explained in writing. */
export const confirmAttendance = (sources: readonly AttendanceSource[]) => async (ctx: Ctx, input: Confirm) => {
  const { startedOn } = await inIntervention(ctx, input.caseId)
  const a = await attendance(ctx, input.caseId, startedOn, sources)
  const holds = a.unmarked === 0 && a.counted > 0
  const reasonId = holds
    ? null
    : await explained(ctx, input, 'attendance', { unmarked: a.unmarked, counted: a.counted })
  await ctx.record(events.attendance_confirmed, {
    caseId: input.caseId,
    ...(reasonId && { subject: ['case_reasons', reasonId] as const }),
    details: { ...a, explained: reasonId !== null },
  })
  if (a.percent !== null && a.percent > GOOD_ATTENDANCE)
    await ctx.record(events.attendance_good, { caseId: input.caseId, details: { percent: a.percent } })
  return { percent: a.percent }
}
