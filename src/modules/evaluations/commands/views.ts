import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { instrumentsTaken } from '../../instruments/facts.ts'
import { goalsOf, planInForce, rateGoals } from '../../plans/facts.ts'
import type { Level } from '../../plans/gas.ts'
import { gasT, roundT } from '../../plans/gas.ts'
import type { evaluations } from '../contract.ts'
import { events } from '../events.ts'
import { readsStory, writeText } from '../texts.ts'
import { openCaseOn } from './open-case.ts'

/** Repeated after the plan was approved, so that there are two ends to compare; where nothing was, a sentence says why. */
export async function confirmInstruments(ctx: Ctx, input: { caseId: string; explanation?: string | undefined }) {
  const today = ctx.today.toString()
  const c = await openCaseOn(ctx, input.caseId, today)
  const since = (await planInForce(ctx, c.caseId))?.approvedOn ?? c.admittedOn ?? c.openedOn
  const taken = await instrumentsTaken(ctx, c.caseId)
  const repeated = taken
    .filter((t) => t.isComplete && t.takenOn > since)
    .map((t) => ({ instrument: t.instrument, on: t.takenOn }))
  if (repeated.length === 0 && !input.explanation) throw new Refusal('explanation_needed')
  const textId = await writeText(ctx, c.caseId, 'instruments', today, {
    repeated,
    explanation: input.explanation ?? null,
  })
  await ctx.record(events.instruments_repeated, {
    caseId: c.caseId,
    subject: ['evaluation_texts', textId],
    details: { count: repeated.length, explained: input.explanation !== undefined },
  })
  return { repeated: [...new Set(repeated.map((r) => r.instrument))] }
}

/** Goal attainment: exactly the goals of the plan, each with a level. Levels and T are about her and stay sealed. */
export async function scoreGoals(ctx: Ctx, input: z.output<typeof evaluations.scoreGoals.input>) {
  const c = await openCaseOn(ctx, input.caseId, input.on)
  const planned = await goalsOf(ctx, c.caseId)
  if (planned.length === 0) throw new Refusal('no_plan')
  if (!readsStory(ctx, c)) throw new Refusal('not_allowed')
  const scored = new Map(input.goals.map((g) => [g.goalId, g]))
  if (
    scored.size !== input.goals.length ||
    scored.size !== planned.length ||
    planned.some((p) => !scored.has(p.goalId))
  )
    throw new Refusal('goals_differ', { params: { count: planned.length } })
  const goals = planned.map((p) => {
    const level: Level = scored.get(p.goalId)?.level ?? 0
    return {
      goalId: p.goalId,
      herWords: p.herWords ?? '',
      weight: p.weight,
      level,
      note: scored.get(p.goalId)?.note ?? null,
    }
  })
  const textId = await writeText(ctx, c.caseId, 'goals', input.on, { t: roundT(gasT(goals)), goals })
  const rated = goals.map(({ goalId, level, note }) => ({ goalId, level, note: note ?? '', ratedOn: input.on }))
  await rateGoals(ctx, c, rated)
  await ctx.record(events.goals_scored, {
    caseId: c.caseId,
    subject: ['evaluation_texts', textId],
    details: { goals: goals.length, on: input.on },
  })
  return { textId, goals: goals.length }
}

export async function recordOwnView(ctx: Ctx, input: z.output<typeof evaluations.recordOwnView.input>) {
  const c = await openCaseOn(ctx, input.caseId, input.on)
  const textId = await writeText(ctx, c.caseId, 'own_view', input.on, {
    achieved: input.achieved,
    wants: input.wants ?? '',
    toTheHouse: input.toTheHouse ?? '',
  })
  await ctx.record(events.own_view_recorded, {
    caseId: c.caseId,
    subject: ['evaluation_texts', textId],
    details: { on: input.on },
  })
  return { textId }
}

export async function businessPlan(ctx: Ctx, input: z.output<typeof evaluations.businessPlan.input>) {
  const c = await openCaseOn(ctx, input.caseId, input.on)
  const textId = await writeText(ctx, c.caseId, 'business_plan', input.on, { plan: input.plan })
  await ctx.record(events.business_plan_written, {
    caseId: c.caseId,
    subject: ['evaluation_texts', textId],
    details: { on: input.on },
  })
  return { textId }
}
