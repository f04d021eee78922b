import { dayIn } from '../../../kernel/dates.ts'
import { missingWeeks, weeksOf } from '../../../kernel/note-weeks.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase, movesOf } from '../../cases/facts/case.ts'
import { stillHolds } from '../../cases/stages.ts'
import { type Marks, marksSince } from '../../groups/facts/attendance.ts'
import { attendanceOf, type Counted } from '../../groups/rules.ts'
import { isCurrent } from './note-rows.ts'

/** Marks of a case from another book of attendance (the classes): counted together with group sessions. */
export type AttendanceSource = (
  ctx: Ctx,
  caseId: string,
  from: string,
  to: string,
) => Promise<{ marks: Marks; unmarked: number }>

type Standing = { startedOn: string; weeks: ReturnType<typeof weeksOf>; missing: number }

/** The day on which intervention began; null before that. Going back and in again does not restart it. */
async function startOf(ctx: Ctx, caseId: string): Promise<string | null> {
  const first = (await movesOf(ctx, caseId)).find((m) => m.to === 'intervention')
  return first ? dayIn(Temporal.Instant.from(first.at), ctx.zone).toString() : null
}

/** Weeks with and without a note; null before intervention began. A corrected note counts once, on the day that it says now. */
export async function weeklyNotes(ctx: Ctx, caseId: string): Promise<Standing | null> {
  const startedOn = await startOf(ctx, caseId)
  if (!startedOn) return null
  const rows = await ctx.db
    .selectFrom('sessionNotes')
    .select('happenedOn')
    .where('caseId', '=', caseId)
    .where(isCurrent)
    .where('happenedOn', '>=', startedOn)
    .execute()
  const weeks = weeksOf(
    Temporal.PlainDate.from(startedOn),
    ctx.today,
    rows.map((r) => Temporal.PlainDate.from(r.happenedOn)),
  )
  return { startedOn, weeks, missing: missingWeeks(weeks) }
}

/** Attendance since intervention began, of group sessions and of every other book that the application names. */
export async function attendance(ctx: Ctx, caseId: string, from: string, sources: readonly AttendanceSource[]) {
  const marks = await marksSince(ctx, caseId, from)
  let unmarked = 0
  for (const source of sources) {
    const theirs = await source(ctx, caseId, from, ctx.today.toString())
    for (const [mark, n] of Object.entries(theirs.marks) as [Counted, number][]) marks[mark] = (marks[mark] ?? 0) + n // keys are marks
    unmarked += theirs.unmarked
  }
  return { ...attendanceOf(marks), unmarked }
}

/** The last note that worked on a goal of the plan, and its day. */
export async function lastGoalNote(ctx: Ctx, caseId: string): Promise<{ noteId: string; day: string } | null> {
  const { rows } = await ctx.client.query<{ noteId: string; day: string }>(
    `select s.note_id as "noteId", s.happened_on as day from session_notes s where s.centre_id = $1 and s.case_id = $2 and cardinality(s.goal_ids) > 0
       and not exists (select 1 from session_notes later where later.centre_id = s.centre_id and later.corrects_id = s.note_id)
     order by s.happened_on desc, s.note_id desc limit 1`,
    [ctx.actor.centreId, caseId],
  )
  return rows[0] ?? null
}

export const weekState =
  (sources: readonly AttendanceSource[]) =>
  async (ctx: Ctx, { caseId }: { caseId: string }) => {
    const c = await getCase(ctx, caseId)
    const standing = await weeklyNotes(ctx, caseId)
    const from = standing?.startedOn ?? c.admittedOn ?? c.openedOn
    const { rows } = await ctx.client.query<{ at: string | null }>(
      `select max(at) as at from audit_entries where centre_id = $1 and case_id = $2 and kind = 'sessions.attendance_confirmed'`,
      [ctx.actor.centreId, caseId],
    )
    // a word that no longer holds is not shown as one: she would go on, and be refused (cases/stages.ts)
    const at = rows[0]?.at
    const stillStands = at && stillHolds('attendance_kept_or_explained', Temporal.Instant.from(at), ctx.now)
    return {
      startedOn: standing?.startedOn ?? null,
      weeks: (standing?.weeks ?? []).map((w) => ({ ...w, from: w.from.toString(), to: w.to.toString() })),
      missing: standing?.missing ?? 0,
      attendance: await attendance(ctx, caseId, from, sources),
      lastGoalNoteOn: (await lastGoalNote(ctx, caseId))?.day ?? null,
      confirmedAt: stillStands ? at : null,
    }
  }
