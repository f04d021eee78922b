import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { livesHere } from '../../../../tests/support/lives-here.ts'
import { holdConference, openCaseInPlan, proposed, signAll } from '../../plans/tests/support.ts'
import { todayOf } from '../../terminations/tests/support.ts'
import type { Marks, SkillLevel } from '../../training/rules.ts'
import { RUBRICS } from '../../training/rules.ts'

export const allMarks = (
  track: 'sewing' | 'salon',
  level: SkillLevel,
  but: Marks = {},
): Record<string, SkillLevel> => ({
  ...Object.fromEntries(RUBRICS[track].criteria.map((c) => [c.code, level])),
  ...but,
})

/** Suryani with her plan of three goals in force, then at the stage of evaluation; the stages between have tests of their own. */
export async function ks01InEvaluation(t: TestApp, callName = 'Suryani', registerNo = '2026-I-004'): Promise<string> {
  const caseId = await openCaseInPlan(t, callName)
  const planId = await proposed(t, caseId)
  await holdConference(t, caseId)
  await signAll(t, planId)
  const { current } = await t.as(cast.head).call('plans.page', { caseId })
  await t.as(cast.head).call('plans.approve', { planId, version: current?.version ?? 0 })
  await t.ownerSql(
    `update cases set stage = 'evaluation', register_no = $2, track = 'sewing', admitted_on = '2026-01-12', planned_end_on = '2026-07-10' where case_id = $1`,
    [caseId, registerNo],
  )
  await livesHere(t, caseId, cast.rizal, [cast.sewing])
  return caseId
}

export const practicum = (t: TestApp, caseId: string) => ({
  caseId,
  track: 'sewing' as const,
  fromOn: todayOf(t, -13),
  untilOn: todayOf(t),
  daysOpen: 10,
  customers: 21,
  revenueRupiah: 905_000,
  materialRupiah: 470_000,
  otherRupiah: 25_000,
  isCashBookKept: true,
  customerRating: 5,
  mentorRating: 4,
  isProblemSolved: true,
})
