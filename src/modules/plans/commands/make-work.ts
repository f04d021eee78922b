import type { Ctx } from '../../../platform/http/context.ts'
import { addTask, doneTasks, withdrawTasks } from '../../tasks/facts.ts'
import { CLIENT } from '../plan.ts'
import type { PlanBody } from '../plan-body.ts'
import type { VersionRow } from '../plan-store.ts'
import { tasks } from '../tasks.ts'

type Work = { row: VersionRow; body: PlanBody; old: VersionRow | undefined }

/**
 * The plan becomes work: numbers of goals, and a task with a window for every step. What was done under the version before
 * stays done; its other tasks end with it.
 */
export async function makeWork(ctx: Ctx, { row, body, old }: Work): Promise<number> {
  const { centreId } = ctx.actor
  const about = { centreId, planId: row.planId, caseId: row.caseId }
  await ctx.db
    .insertInto('planGoals')
    .values(
      body.goals.map((g, i) => ({
        ...about,
        goalId: g.id,
        position: i + 1,
        importance: g.importance,
        difficulty: g.difficulty,
        startLevel: g.startLevel ?? -1,
      })),
    )
    .execute()
  const kept = old ? await doneBefore(ctx, old.planId) : new Map<string, string>()
  await withdrawTasks(ctx, row.caseId, [tasks.plan_step])
  const colleagues = await ctx.db.selectFrom('people').select('personId').where('isActive', '=', true).execute()
  const staff = new Set(colleagues.map((p) => p.personId))
  let made = 0
  for (const goal of body.goals) {
    for (const step of goal.steps) {
      const { startsOn, endsOn, component } = step
      if (!startsOn || !endsOn || !component)
        throw new Error(`step ${step.id} was let through without its dates or component`)
      const ownerId = step.ownerId !== null && step.ownerId !== CLIENT && staff.has(step.ownerId) ? step.ownerId : null
      const before = kept.get(step.id)
      const taskId =
        before ??
        (await addTask(ctx, tasks.plan_step, {
          caseId: row.caseId,
          ...(ownerId && { ownerId }),
          fromOn: startsOn,
          dueOn: endsOn,
          text: step.activity,
        }))
      if (!before) made++
      await ctx.db
        .insertInto('planSteps')
        .values({ ...about, stepId: step.id, goalId: goal.id, component, ownerId, startsOn, endsOn, taskId })
        .execute()
    }
  }
  return made
}

async function doneBefore(ctx: Ctx, planId: string): Promise<Map<string, string>> {
  const steps = await ctx.db.selectFrom('planSteps').select(['stepId', 'taskId']).where('planId', '=', planId).execute()
  const finished = await doneTasks(
    ctx,
    steps.map((s) => s.taskId),
  )
  return new Map(steps.filter((s) => finished.has(s.taskId)).map((s) => [s.stepId, s.taskId]))
}
