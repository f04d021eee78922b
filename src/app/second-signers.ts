import { events as access } from '../modules/access/events.ts'
import { events as cases } from '../modules/cases/events.ts'
import { secondSigner } from '../modules/plans/rules.ts'
import type { Ctx } from '../platform/http/context.ts'
import { PLAN_NEIGHBOURS } from './plan-neighbours.ts'

/** Events after which another may be the second to sign a plan: who works for her, or who holds which role. */
export const SIGNERS_CHANGE: readonly string[] = [
  cases.social_worker_assigned.kind,
  access.role_granted.kind,
  access.role_ended.kind,
  access.dismissed.kind,
]

/** Plans that wait for a second signature ask whoever may give it now, not whoever could when they were proposed. */
export async function askSecondSigners(ctx: Ctx): Promise<void> {
  const open = await ctx.db
    .selectFrom('tasks')
    .innerJoin('cases', (j) =>
      j.onRef('cases.centreId', '=', 'tasks.centreId').onRef('cases.caseId', '=', 'tasks.caseId'),
    )
    .select(['tasks.taskId', 'tasks.ownerRole', 'cases.responsibleId'])
    .where('tasks.kind', '=', 'sign_plan')
    .where('tasks.doneAt', 'is', null)
    .execute()
  if (open.length === 0) return
  const holders = await PLAN_NEIGHBOURS.holders(ctx)
  for (const task of open) {
    const ownerRole = secondSigner(task.responsibleId, holders)
    if (ownerRole && ownerRole !== task.ownerRole)
      await ctx.db.updateTable('tasks').set({ ownerRole }).where('taskId', '=', task.taskId).execute()
  }
}
