import type { Ctx } from '../../platform/http/context.ts'
import { signedAssessment } from '../assessments/facts.ts'
import { weightOf } from './gas.ts'
import { CLIENT } from './plan.ts'
import { openBodies, versionsOf } from './plan-store.ts'

/** Her own steps stand on the paper that she signs. */
const HERSELF = 'saya sendiri'

/**
 * F16 as `letters` prints it (its `PlanFacts`): the version that is at hand (draft or proposed), else the one in force.
 * Owners as names. Null without a plan, or for a reader without the key.
 */
export async function paperDataOf(ctx: Ctx, caseId: string) {
  const versions = await versionsOf(ctx, caseId)
  const row =
    versions.find((v) => v.state === 'draft' || v.state === 'proposed') ?? versions.find((v) => v.state === 'approved')
  if (!row) return null
  const body = (await openBodies(ctx, [row.planId])).get(row.planId)?.body
  if (!body) return null
  const assessment = await signedAssessment(ctx, caseId)
  const needs = new Map(assessment?.needs.map((n) => [n.id, n]))
  const problems = new Map(assessment?.problems.map((p) => [p.id, p.statement]))
  const ids = body.goals.flatMap((g) => g.steps.flatMap((s) => (s.ownerId && s.ownerId !== CLIENT ? [s.ownerId] : [])))
  const names = new Map(
    ids.length > 0
      ? (
          await ctx.db
            .selectFrom('people')
            .select(['personId', 'name'])
            .where('personId', 'in', [...new Set(ids)])
            .execute()
        ).map((p) => [p.personId, p.name])
      : [],
  )
  return {
    version: row.number,
    on: body.discussedOn,
    reviewOn: body.reviewOn,
    herWish: assessment?.wishes[0] ?? null,
    strengths: assessment && assessment.strengths.length > 0 ? assessment.strengths.join('; ') : null,
    note: body.note || null,
    goals: body.goals.map((g) => {
      const need = g.needId ? needs.get(g.needId) : undefined
      return {
        herWords: g.herWords,
        weight: weightOf(g),
        problem: need ? (problems.get(need.problemId) ?? null) : null,
        need: need?.statement ?? null,
        start: g.startLevel,
        levels: g.levels,
        steps: g.steps.map((s) => ({
          activity: s.activity,
          component: s.component,
          owner: s.ownerId === CLIENT ? HERSELF : (s.ownerId && names.get(s.ownerId)) || s.ownerWords || null,
          from: s.startsOn,
          to: s.endsOn,
          place: s.place ?? null,
          budget: s.budgetLineId ?? null,
        })),
      }
    }),
  }
}
