import type { Ctx } from '../../platform/http/context.ts'
import { signedAssessment } from '../assessments/facts.ts'
import { weightOf } from './gas.ts'
import { budgetWord, CLIENT } from './plan.ts'
import { openBodies, versionsOf } from './plan-store.ts'

/** Her own steps stand on the paper that she signs. */
const HERSELF = 'saya sendiri'

/**
 * F16 as `letters` prints it (its `PlanFacts`): the version that waits for signatures and the head, else the one in force; a
 * draft only where there is nothing else, and it says so. Owners as names. Null without a plan, or for a reader without the key.
 */
export async function paperDataOf(ctx: Ctx, caseId: string) {
  const versions = await versionsOf(ctx, caseId)
  const inState = (state: string) => versions.find((v) => v.state === state)
  const row = inState('proposed') ?? inState('approved') ?? inState('draft')
  if (!row) return null
  const body = (await openBodies(ctx, [row.planId])).get(row.planId)?.body
  if (!body) return null
  const assessment = await signedAssessment(ctx, caseId)
  const needs = new Map(assessment?.needs.map((n) => [n.id, n]))
  const problems = new Map(assessment?.problems.map((p) => [p.id, p.statement]))
  const ids = body.goals.flatMap((g) => g.steps.flatMap((s) => (s.ownerId && s.ownerId !== CLIENT ? [s.ownerId] : [])))
  const owners = ctx.db
    .selectFrom('people')
    .select(['personId', 'name'])
    .where('personId', 'in', [...new Set(ids)])
  const names = new Map(ids.length > 0 ? (await owners.execute()).map((p) => [p.personId, p.name]) : [])
  return {
    version: row.number,
    isDraft: row.state === 'draft',
    on: body.discussedOn,
    reviewOn: body.reviewOn,
    herWish: assessment?.wishes[0] ?? null,
    // what she and her mother say in the same words stands on the paper once
    strengths: assessment ? [...new Set(assessment.strengths)].join('; ') || null : null,
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
          budget: budgetWord(s),
        })),
      }
    }),
  }
}
