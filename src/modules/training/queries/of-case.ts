import { worksOn } from '../../../kernel/policy.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { feedbackOf } from '../feedback.ts'
import { openMade } from '../made.ts'
import { progressOf } from '../rules.ts'
import { minutesOf } from './minutes.ts'
import { ratingsOf } from './ratings.ts'
import { unitsOf } from './units.ts'

/** What she practised, unit by unit, and what was said to her. */
export async function ofCase(ctx: Ctx, { caseId }: { caseId: string }) {
  const c = await getCase(ctx, caseId)
  const units = c.track ? await unitsOf(ctx, c.track) : []
  const minutes = (await minutesOf(ctx, [caseId])).get(caseId) ?? new Map<string, number>()
  const rows = await ctx.db
    .selectFrom('practiceEntries as e')
    .innerJoin('practiceLessons as l', (j) =>
      j.onRef('l.centreId', '=', 'e.centreId').onRef('l.lessonId', '=', 'e.lessonId'),
    )
    .innerJoin('trainingUnits as u', (j) => j.onRef('u.centreId', '=', 'l.centreId').onRef('u.unitId', '=', 'l.unitId'))
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'l.centreId').onRef('p.personId', '=', 'l.savedBy'))
    .select(['e.entryId', 'l.lessonId', 'l.body', 'l.heldOn', 'l.minutes', 'u.unitId', 'u.title', 'p.callName'])
    .where('e.caseId', '=', caseId)
    .orderBy('e.heldOn', 'desc')
    .orderBy('e.entryId', 'desc')
    .limit(60)
    .execute()
  const feedback = await feedbackOf(ctx, caseId)
  const entries = []
  for (const r of rows) {
    const f = feedback.get(r.entryId)
    entries.push({
      ...{ entryId: r.entryId, unitId: r.unitId, unit: r.title, on: r.heldOn, minutes: r.minutes, by: r.callName },
      made: await openMade(ctx, 'practice_lessons', r.lessonId, r.body),
      feedback: f && f.said !== null ? { said: f.said, by: f.by } : null,
      version: f?.version ?? 0,
    })
  }
  return {
    ...{ track: c.track, units, entries, progress: progressOf(units, minutes) },
    ratings: await ratingsOf(ctx, caseId),
    mayRate: c.state === 'open' && c.admittedOn !== null && ctx.can('training.practise'),
    maySay:
      c.state === 'open' &&
      ctx.can('training.practise') &&
      worksOn(ctx.actor, 'display', { caseId, isProtected: c.isProtected }),
  }
}
