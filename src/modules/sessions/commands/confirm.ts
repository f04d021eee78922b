import { opens } from '../../../kernel/policy.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase, writeReason } from '../../cases/facts/case.ts'
import { isGood } from '../../groups/rules.ts'
import { events } from '../events.ts'
import type { AttendanceSource } from '../queries/standing.ts'
import { attendance, lastGoalNote, weeklyNotes } from '../queries/standing.ts'
import { isRecent } from '../rules.ts'

type Confirm = { caseId: string; weekly?: string | undefined; attendance?: string | undefined }

/** The case in intervention, for whoever carries it or leads the house; the start of intervention with its weeks. */
async function inIntervention(ctx: Ctx, caseId: string) {
  const c = await getCase(ctx, caseId)
  if (!opens(ctx.actor, 'narrative', c)) throw new Refusal('not_allowed')
  const standing = c.stage === 'intervention' ? await weeklyNotes(ctx, caseId) : null
  if (!standing) throw new Refusal('not_in_intervention')
  return standing
}

/**
 * Her word on both standing rules at once: "a note every week", and "attendance is kept" (every class has its mark, and something was
 * held). Each holds, or is explained in writing.
 */
export const confirmStanding = (sources: readonly AttendanceSource[]) => async (ctx: Ctx, input: Confirm) => {
  const { caseId } = input
  const { startedOn, missing, weeks } = await inIntervention(ctx, caseId)
  const a = await attendance(ctx, caseId, startedOn, sources)
  const broken = { weekly: missing > 0, attendance: a.unmarked > 0 || a.counted === 0 }
  const unsaid = (['weekly', 'attendance'] as const).filter((rule) => broken[rule] && !input[rule])
  if (unsaid.length > 0)
    throw new Refusal('explanation_needed', {
      params: { missing, unmarked: a.unmarked, counted: a.counted },
      issues: unsaid.map((rule) => ({ path: [rule], code: 'explanation_needed' })),
    })
  const reasonOf = async (rule: keyof typeof broken) =>
    broken[rule] ? (['case_reasons', await writeReason(ctx, caseId, rule, input[rule] ?? '')] as const) : undefined
  const [weekly, kept] = [await reasonOf('weekly'), await reasonOf('attendance')]
  await ctx.record(events.weekly_notes_confirmed, {
    caseId,
    ...(weekly && { subject: weekly }),
    details: { weeks: weeks.length, missing, explained: broken.weekly },
  })
  await ctx.record(events.attendance_confirmed, {
    caseId,
    ...(kept && { subject: kept }),
    details: { ...a, explained: broken.attendance },
  })
  if (isGood(a.percent)) await ctx.record(events.attendance_good, { caseId, details: { percent: a.percent ?? 0 } })
  const last = await lastGoalNote(ctx, caseId)
  if (last && isRecent(last.day, ctx.today))
    await ctx.record(events.goal_progress_noted, {
      caseId,
      subject: ['session_notes', last.noteId],
      details: { on: last.day },
    })
  return { missing, percent: a.percent }
}
