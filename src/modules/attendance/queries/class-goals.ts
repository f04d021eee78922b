import { worksOnStory } from '../../../kernel/policy.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { isShut } from '../../cases/stages.ts'
import { goalsOf } from '../../plans/facts.ts'
import { groupsOfWoman } from '../../programme/facts.ts'

/** Goals of the plan in force, of which this person can read her words. */
export const readableGoals = async (ctx: Ctx, caseId: string) =>
  (await goalsOf(ctx, caseId)).flatMap(({ goalId, position, herWords }) =>
    herWords === null ? [] : [{ goalId, position, herWords }],
  )

/** What was chosen, group by group; nothing for whoever may not read her story. */
export const chosenOf = (ctx: Ctx, caseId: string) =>
  ctx.db
    .selectFrom('classGoals as g')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'g.centreId').onRef('p.personId', '=', 'g.chosenBy'))
    .select(['g.memberId', 'g.goalIds', 'g.version', 'p.callName as by'])
    .where('g.caseId', '=', caseId)
    .execute()

export async function classGoals(ctx: Ctx, { caseId }: { caseId: string }) {
  const c = await getCase(ctx, caseId)
  const goals = await readableGoals(ctx, caseId)
  const chosen = await chosenOf(ctx, caseId)
  const classes = (await groupsOfWoman(ctx, caseId)).map(({ memberId, name, track, fromOn }) => {
    const of = chosen.find((g) => g.memberId === memberId)
    const goalIds = of?.goalIds.filter((id) => goals.some((g) => g.goalId === id)) ?? []
    return { memberId, name, track, fromOn, goalIds, version: of?.version ?? 0, by: of?.by ?? null }
  })
  const mayChoose = ctx.can('attendance.choose_goals') && worksOnStory(ctx.actor, c) && !isShut(c) && goals.length > 0
  return { goals, classes, mayChoose }
}
