import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getTrack } from '../../tracks/facts.ts'
import { rubricOf } from '../../training/rules.ts'
import type { evaluations } from '../contract.ts'
import { events } from '../events.ts'
import { judgeSkill, profitOf } from '../rules.ts'
import { readsStory, writeText } from '../texts.ts'
import { openCaseOn } from './open-case.ts'

type Case = Awaited<ReturnType<typeof openCaseOn>>

/** A note about her is part of her story: a companion of the class writes marks and figures, not sentences. */
async function noteOn(
  ctx: Ctx,
  c: Case,
  kind: 'skill' | 'practicum',
  on: string,
  of: string,
  note: string | undefined,
): Promise<void> {
  if (note === undefined) return
  if (!readsStory(ctx, c)) throw new Refusal('note_not_yours')
  await writeText(ctx, c.caseId, kind, on, { of, note })
}

export async function recordSkill(ctx: Ctx, input: z.output<typeof evaluations.recordSkill.input>) {
  const c = await openCaseOn(ctx, input.caseId, input.heldOn)
  const rubric = rubricOf(await getTrack(ctx, input.track))
  if (!rubric) throw new Refusal('no_criteria')
  const result = judgeSkill(rubric, input.marks)
  if (!result.ok)
    throw new Refusal(result.code, { params: { count: result.criteria.length, criteria: result.criteria } })
  const testId = newId(ctx.now)
  const { centreId, personId } = ctx.actor
  await ctx.db
    .insertInto('skillTests')
    .values({
      centreId,
      testId,
      caseId: c.caseId,
      track: input.track,
      rubric: rubric.version,
      heldOn: input.heldOn,
      marks: JSON.stringify(input.marks),
      meanHundredths: result.meanHundredths,
      isCompetent: result.isCompetent,
      assessedBy: personId,
      recordedAt: ctx.now.toString(),
    })
    .execute()
  await noteOn(ctx, c, 'skill', input.heldOn, testId, input.note)
  await ctx.record(events.skill_recorded, {
    caseId: c.caseId,
    subject: ['skill_tests', testId],
    details: { track: input.track, on: input.heldOn },
  })
  return { testId, isCompetent: result.isCompetent, criticalBelow: result.criticalBelow }
}

export async function recordPracticum(ctx: Ctx, input: z.output<typeof evaluations.recordPracticum.input>) {
  const c = await openCaseOn(ctx, input.caseId, input.untilOn)
  await getTrack(ctx, input.track)
  const days = Temporal.PlainDate.from(input.fromOn).until(Temporal.PlainDate.from(input.untilOn)).days + 1
  if (days < 1) throw new Refusal('dates_turned')
  if (input.daysOpen > days) throw new Refusal('more_days_than_there_are', { params: { days } })
  const practicumId = newId(ctx.now)
  const { centreId, personId } = ctx.actor
  const { note, caseId, customerRating, mentorRating, ...asked } = input
  const figures = { ...asked, otherRupiah: asked.otherRupiah ?? 0 }
  await ctx.db
    .insertInto('practicums')
    .values({
      centreId,
      practicumId,
      caseId,
      ...figures,
      customerRating: customerRating ?? null,
      mentorRating: mentorRating ?? null,
      recordedBy: personId,
      recordedAt: ctx.now.toString(),
    })
    .execute()
  await noteOn(ctx, c, 'practicum', input.untilOn, practicumId, note)
  await ctx.record(events.practicum_recorded, {
    caseId,
    subject: ['practicums', practicumId],
    details: { days: input.daysOpen, until: input.untilOn },
  })
  return { practicumId, profitRupiah: profitOf(figures) }
}
