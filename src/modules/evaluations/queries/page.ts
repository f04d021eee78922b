import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { goalsOf } from '../../plans/facts.ts'
import { practicumSoFar } from '../../practicum/facts.ts'
import { finalMarksOf } from '../../training/facts.ts'
import type { Ports } from '../ports.ts'
import { openTexts, readsStory } from '../texts.ts'
import { reportOf } from './reports.ts'

/** The page: how it stands, and what a new record may begin with. */
export const pageOf = (ports: Ports) => async (ctx: Ctx, input: { caseId: string }) => {
  const stands = await page(ctx, input)
  return { ...stands, offeredPlan: stands.maySeeStory ? await ports.herPlan(ctx, input.caseId) : null }
}

/** One evaluation as it stands, with what this reader may open. */
export async function page(ctx: Ctx, { caseId }: { caseId: string }) {
  const c = await getCase(ctx, caseId)
  const maySeeStory = readsStory(ctx, c)
  const texts = maySeeStory ? await openTexts(ctx, caseId) : {}
  const { skill, practicum, instruments, goals, own_view: ownView, business_plan: businessPlan, readiness } = texts
  const decision = await lastDecision(ctx, caseId)
  return {
    maySeeStory,
    offered: c.track ? await finalMarksOf(ctx, caseId, c.track) : {},
    offeredPracticum: await practicumSoFar(ctx, caseId),
    skill: await lastSkill(ctx, caseId, skill),
    practicum: await lastPracticum(ctx, caseId, practicum),
    instruments: instruments
      ? { repeated: instruments.repeated, explanation: instruments.explanation, on: instruments.on, by: instruments.by }
      : null,
    goalsToScore:
      maySeeStory && c.state === 'open'
        ? (await goalsOf(ctx, caseId)).map((g) => ({
            goalId: g.goalId,
            herWords: g.herWords ?? '',
            levels: g.levels,
            weight: g.weight,
            startLevel: g.startLevel,
            level: g.level,
          }))
        : null,
    goals: goals ? { t: goals.t, goals: goals.goals, on: goals.on, by: goals.by } : null,
    ownView: ownView ?? null,
    businessPlan: businessPlan ?? null,
    decision: decision && { ...decision, reason: readiness?.of === decision.decisionId ? readiness.reason : null },
    extended:
      (
        await ctx.db
          .selectFrom('evaluationDecisions')
          .select('decisionId')
          .where('caseId', '=', caseId)
          .where('decision', '=', 'extend')
          .execute()
      ).length > 0,
    report: await reportOf(ctx, caseId),
  }
}

async function lastSkill(ctx: Ctx, caseId: string, words: { of: string; note: string } | undefined) {
  const rows = await ctx.db
    .selectFrom('skillTests')
    .leftJoin('people', (j) =>
      j.onRef('people.centreId', '=', 'skillTests.centreId').onRef('people.personId', '=', 'skillTests.assessedBy'),
    )
    .select(['testId', 'track', 'marks', 'meanHundredths', 'isCompetent', 'heldOn', 'people.callName'])
    .where('caseId', '=', caseId)
    .orderBy('heldOn', 'desc')
    .orderBy('testId', 'desc')
    .execute()
  const r = rows[0]
  if (!r) return null
  return {
    testId: r.testId,
    track: r.track,
    marks: r.marks as Record<string, number>, // written by recordSkill
    meanHundredths: r.meanHundredths,
    isCompetent: r.isCompetent,
    tests: rows.length,
    on: r.heldOn,
    by: r.callName ?? '', // written by recordSkill
    note: words?.of === r.testId ? words.note : null,
  }
}

async function lastPracticum(ctx: Ctx, caseId: string, words: { of: string; note: string } | undefined) {
  const r = await ctx.db
    .selectFrom('practicums')
    .leftJoin('people', (j) =>
      j.onRef('people.centreId', '=', 'practicums.centreId').onRef('people.personId', '=', 'practicums.recordedBy'),
    )
    .selectAll('practicums')
    .select('people.callName')
    .where('caseId', '=', caseId)
    .orderBy('untilOn', 'desc')
    .orderBy('practicumId', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!r) return null
  return {
    practicumId: r.practicumId,
    track: r.track,
    fromOn: r.fromOn,
    untilOn: r.untilOn,
    daysOpen: r.daysOpen,
    customers: r.customers,
    revenueRupiah: r.revenueRupiah,
    materialRupiah: r.materialRupiah,
    otherRupiah: r.otherRupiah,
    profitRupiah: r.profitRupiah ?? 0,
    isCashBookKept: r.isCashBookKept,
    customerRating: r.customerRating,
    mentorRating: r.mentorRating,
    isProblemSolved: r.isProblemSolved,
    note: words?.of === r.practicumId ? words.note : null,
    on: r.untilOn,
    by: r.callName ?? '',
  }
}

async function lastDecision(ctx: Ctx, caseId: string) {
  const r = await ctx.db
    .selectFrom('evaluationDecisions')
    .leftJoin('people', (j) =>
      j
        .onRef('people.centreId', '=', 'evaluationDecisions.centreId')
        .onRef('people.personId', '=', 'evaluationDecisions.recordedBy'),
    )
    .select(['decisionId', 'decision', 'months', 'untilOn', 'decidedOn', 'people.callName'])
    .where('caseId', '=', caseId)
    .orderBy('recordedAt', 'desc')
    .orderBy('decisionId', 'desc')
    .limit(1)
    .executeTakeFirst()
  return r
    ? {
        decisionId: r.decisionId,
        decision: r.decision,
        months: r.months,
        untilOn: r.untilOn,
        on: r.decidedOn,
        by: r.callName ?? '',
      }
    : null
}
